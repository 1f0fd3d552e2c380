package org.fairlead.reports.questionnaire;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of cells in plain figures. */
final class Numbers {
    /** As many decimals as a self-assessment holds; what a formula adds beyond them is noise. */
    private static final int DECIMALS = 6;

    private Numbers() {}

    static String plain(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
