package org.ent4j.model.calendar;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.model.id.Departement;
import org.ent4j.model.internal.Table;

/**
 * The académies, their départements and their zones. {@link #shipped} has the assignment since 2016-2017 (arrêté of 15 December 2020 for 2021
 * and after); a host that needs another builds it from académies of its own.
 */
public final class Academies {

    private final Map<String, Academie> byCode = new LinkedHashMap<>();
    private final Map<String, Academie> byName = new LinkedHashMap<>();
    private final Map<Departement, Academie> byDepartement = new LinkedHashMap<>();

    private Academies(List<Academie> academies) {
        academies.forEach(academie -> {
            byCode.put(academie.code(), academie);
            byName.put(Zone.plain(academie.name()), academie);
            academie.departements().forEach(departement -> byDepartement.put(departement, academie));
        });
    }

    public static Academies of(List<Academie> academies) {
        return new Academies(academies);
    }

    /** Those of the files {@code academies.csv} and {@code departements.csv} that come with the library. */
    public static Academies shipped() {
        return Shipped.ACADEMIES;
    }

    public Optional<Academie> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.strip()));
    }

    /** By its name; case, accents and hyphens do not matter. */
    public Optional<Academie> byName(String name) {
        return Optional.ofNullable(byName.get(Zone.plain(name)));
    }

    /** The académie of today that has the département. */
    public Optional<Academie> byDepartement(Departement departement) {
        return Optional.ofNullable(byDepartement.get(departement));
    }

    public List<Academie> all() {
        return List.copyOf(byCode.values());
    }

    /** The académies that are in the zone in that school year. */
    public List<Academie> in(Zone zone, SchoolYear year) {
        return byCode.values().stream()
                .filter(academie -> academie.zone(year).filter(zone::equals).isPresent())
                .toList();
    }

    private static final class Shipped {

        private static final Map<String, List<Departement>> DEPARTEMENTS =
                Table.beside(Academies.class, "departements.csv").rows().stream()
                        .collect(Collectors.toMap(row -> row.cell(0), row -> departements(row.cell(1))));

        static final Academies ACADEMIES = of(read(Table.beside(Academies.class, "academies.csv")));

        private static List<Academie> read(Table table) {
            return table.rows().stream()
                    .collect(Collectors.groupingBy(row -> row.cell(0), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(Shipped::academie)
                    .toList();
        }

        private static Academie academie(List<Table.Row> rows) {
            var first = rows.get(0);
            return new Academie(
                    first.cell(0),
                    first.cell(1),
                    DEPARTEMENTS.getOrDefault(first.cell(0), List.of()),
                    rows.stream().map(Shipped::stay).toList());
        }

        private static List<Departement> departements(String codes) {
            return Arrays.stream(codes.split(",")).map(Departement::new).toList();
        }

        private static Academie.Stay stay(Table.Row row) {
            return new Academie.Stay(
                    Zone.ofLabel(row.cell(2)).orElseThrow(),
                    new SchoolYear(Integer.parseInt(row.cell(3))),
                    Optional.of(row.cell(4))
                            .filter(text -> !text.isEmpty())
                            .map(text -> new SchoolYear(Integer.parseInt(text))));
        }
    }
}
