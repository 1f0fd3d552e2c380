package org.fairlead.reports.questionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.document.SteadyZip;
import org.fairlead.reports.language.Language;

/** The questionnaire as a workbook, to be filled in by people who write in no text files. */
public final class QuestionnaireWorkbook {
    private final Account account;
    private final Book book;
    private final Language language;

    private QuestionnaireWorkbook(Account account, Setting setting, Problems problems) {
        this.account = account;
        this.book = new Book(setting, problems);
        this.language = setting.language();
    }

    /**
     * The workbook to fill in, with what the account says already. The same account gives the same bytes.
     *
     * @return nothing, and problems, where something does not fit into a cell
     */
    public static Optional<byte[]> of(Account account, Setting setting, Problems problems) {
        int before = problems.size();
        byte[] bytes = new QuestionnaireWorkbook(account, setting, problems).bytes();
        return problems.size() > before ? Optional.empty() : Optional.of(bytes);
    }

    private byte[] bytes() {
        new StartSheet(account, book).write();
        new OrganisationSheet(account, book).write();
        for (GroupForm group : account.groups()) {
            new EntriesSheet(account, book, group).write();
        }
        new QuestionSheet(account, book).write();
        new EvidenceSheet(account, book).write();
        new AcceptedSheet(account, book).write();
        if (account.says(AsideSheet.SET_ASIDE)) {
            new AsideSheet(account, book).write();
        }
        book.finish();
        LocalDate day = account.empty().assessment().day();
        var bytes = new ByteArrayOutputStream();
        try (var workbook = book.workbook()) {
            properties(workbook.getPackage().getPackageProperties(), day);
            workbook.write(bytes);
            return SteadyZip.of(bytes.toByteArray(), day);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void properties(PackageProperties core, LocalDate day) throws InvalidFormatException {
        Date stamp = Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        core.setTitleProperty(language.say("questionnaire.title"));
        core.setSubjectProperty(CellText.plain(account.pack().title()));
        core.setCreatorProperty("Fairlead");
        core.setLanguageProperty(language.tag());
        core.setCreatedProperty(Optional.of(stamp));
        core.setModifiedProperty(Optional.of(stamp));
    }

    /** "Our firm, good-practice@2026", at the foot of each printed page. */
    static String foot(Account account) {
        return account.empty().assessment().organisation().name() + ", "
                + account.pack().ref();
    }

    /** The words of a pack for choices, as a list that cells offer. */
    static List<String> yesOrNo() {
        return List.of("yes", "no");
    }
}
