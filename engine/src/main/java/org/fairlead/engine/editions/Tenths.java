package org.fairlead.engine.editions;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points as they are shown, in tenths. Parts are rounded so that they add up to the whole as it is shown: each is rounded down, and the
 * tenths that are missing then go to those that lost most by it (the method of the largest remainder). What is nothing stays nothing.
 */
public record Tenths(long low, long high) {
    public static final Tenths NOTHING = new Tenths(0, 0);

    /** The parts of a whole, in their order. */
    static List<Tenths> of(Tenths whole, List<Ends> parts) {
        long[] low = shares(whole.low, parts.stream().map(Ends::low).toList());
        long[] high = shares(whole.high, parts.stream().map(Ends::high).toList());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Tenths(low[i], high[i]))
                .toList();
    }

    /** The tenths of each part. The sum of the parts must be less than a tenth away from the whole. */
    static long[] shares(long whole, List<Fraction> parts) {
        long[] shares = new long[parts.size()];
        List<Integer> order = new ArrayList<>();
        long missing = whole;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = floor(parts.get(i));
            missing -= shares[i];
            if (!parts.get(i).isZero()) {
                order.add(i);
            }
        }
        if (missing < 0 || missing > order.size()) {
            throw new IllegalArgumentException("The parts %s do not add up to (%d) tenths.".formatted(parts, whole));
        }
        order.sort(Comparator.comparing((Integer i) -> lost(parts.get(i))).reversed());
        order.stream().limit(missing).forEach(i -> shares[i]++);
        return shares;
    }

    /** A score as it is shown, halves up: the same as {@link org.fairlead.engine.model.Range#shown}. */
    static long shown(Fraction score) {
        return floor(score.plus(Fraction.of(1, 20)));
    }

    private static long floor(Fraction points) {
        BigInteger tenths = points.numerator().multiply(BigInteger.TEN);
        return tenths.subtract(tenths.mod(points.denominator()))
                .divide(points.denominator())
                .longValueExact();
    }

    /** What rounding down takes away, in tenths. */
    private static Fraction lost(Fraction points) {
        BigInteger tenths = points.numerator().multiply(BigInteger.TEN);
        return new Fraction(tenths.mod(points.denominator()), points.denominator());
    }

    public Tenths plus(Tenths other) {
        return new Tenths(low + other.low, high + other.high);
    }

    public boolean isNothing() {
        return low == 0 && high == 0;
    }
}
