package org.ent4j.examples.host;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Places;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/**
 * Where schools stand, as their UAI says: in the académie of their département. The codes are those of the nomenclature
 * N_ACADEMIE, from general knowledge (2020 and later, Normandie in one): to be compared with the BCN. The collectivité is not
 * said by a UAI.
 */
public final class Academies implements Places {

    private static final Map<String, String> CODES = table(
            "01 75",
            "02 04 05 13 84",
            "03 25 39 70 90",
            "04 24 33 40 47 64",
            "06 03 15 43 63",
            "07 21 58 71 89",
            "08 07 26 38 73 74",
            "09 59 62",
            "10 01 42 69",
            "11 11 30 34 48 66",
            "12 54 55 57 88",
            "13 16 17 79 86",
            "14 22 29 35 56",
            "15 67 68",
            "16 09 12 31 32 46 65 81 82",
            "17 44 49 53 72 85",
            "18 18 28 36 37 41 45",
            "19 08 10 51 52",
            "20 02 60 80",
            "22 19 23 87",
            "23 06 83",
            "24 77 93 94",
            "25 78 91 92 95",
            "27 2A 2B",
            "28 974",
            "31 972",
            "32 971",
            "33 973",
            "43 976",
            "70 14 27 50 61 76");

    /** @param rows each the code of an académie and those of its départements */
    private static Map<String, String> table(String... rows) {
        var codes = new HashMap<String, String>();
        Stream.of(rows)
                .map(row -> row.split(" "))
                .forEach(row -> Arrays.stream(row).skip(1).forEach(departement -> codes.put(departement, row[0])));
        return codes;
    }

    @Override
    public List<Scope> above(StructureId school) {
        return Stream.concat(academie(school).map(Scope::academie).stream(), Stream.of(Scope.project()))
                .toList();
    }

    /** The code of the académie; nothing for a school abroad or without a UAI. */
    public static Optional<String> academie(StructureId school) {
        return Uai.parseLeniently(school.value())
                .toJavaOptional()
                .flatMap(Uai::departement)
                .flatMap(departement -> Optional.ofNullable(CODES.get(departement.code())));
    }
}
