package org.fairlead.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where results go. Remembers whether they arrived, since print writers keep that to themselves. */
final class ResultStream extends OutputStream {
    private final OutputStream to;
    private @Nullable IOException failed;

    ResultStream(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            to.write(bytes, from, length);
        } catch (IOException stopped) {
            failed = stopped;
            throw stopped;
        }
    }

    /** Why results were lost. A reader that has seen enough, such as {@code head}, is no failure. */
    Optional<String> loss() {
        return Optional.ofNullable(failed).map(IOException::getMessage).filter(why -> !why.contains("Broken pipe"));
    }
}
