package org.ent4j.catalogue.homepage.template;

import java.util.stream.IntStream;

/** How far two colours are apart for the eye, from 1 to 21 (WCAG 2.1, contrast ratio; RGAA 4.1, criterion 3.2 asks for 4.5). */
final class Contrast {

    private Contrast() {}

    static double of(String one, String other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        var weights = new double[] {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(each ->
                        weights[each] * linear(Integer.parseInt(hex.substring(2 * each, 2 * each + 2), 16) / 255d))
                .sum();
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
