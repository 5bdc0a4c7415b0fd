package org.ent4j.model.nomenclature;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.model.id.Mef;
import org.ent4j.model.internal.Table;

/**
 * The level that a MEF belongs to, read from the code: the three digits of the <i>dispositif de formation</i>, the
 * duration and the year. The masks stand in {@code niveaux.csv}; the first that fits counts. They come from masks of 2018
 * and were tried on a feed of 2013; a dispositif that is not among them has no level here.
 */
public final class NiveauMef {

    private static final int DISPOSITIF = 3;

    private NiveauMef() {}

    public static Optional<Niveau> of(Mef mef) {
        return Shipped.MASKS.getOrDefault(mef.dispositif(), List.of()).stream()
                .filter(mask -> mask.fits(mef.value()))
                .map(Mask::niveau)
                .findFirst();
    }

    private record Mask(String shape, Niveau niveau) {

        String dispositif() {
            return shape.substring(0, DISPOSITIF);
        }

        boolean fits(String code) {
            return IntStream.range(0, shape.length())
                    .allMatch(index -> shape.charAt(index) == '.' || shape.charAt(index) == code.charAt(index));
        }
    }

    private static final class Shipped {
        static final Map<String, List<Mask>> MASKS = Table.beside(NiveauMef.class, "niveaux.csv").rows().stream()
                .map(row -> new Mask(row.cell(0), Niveau.valueOf(row.cell(1))))
                .collect(groupingBy(Mask::dispositif));

        private Shipped() {}
    }
}
