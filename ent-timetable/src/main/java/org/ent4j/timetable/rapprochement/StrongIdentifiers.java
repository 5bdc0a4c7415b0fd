package org.ent4j.timetable.rapprochement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.timetable.source.ItemKind;
import org.jspecify.annotations.Nullable;

/** The identifiers that settle a match, by kind, the surest first. */
final class StrongIdentifiers {

    static final String CODE_MATIERE = "CODE_MATIERE";
    static final String CODE_GESTION = "CODE_GESTION";
    private static final String INE = "INE";

    private static final Map<ItemKind, List<String>> BY_KIND = Map.of(
            ItemKind.TEACHER, List.of("IDSTS", "IDPN", "IDCAS", "JOINTURE"),
            ItemKind.PUPIL, List.of(INE, "IDPN", "IDCAS", "IDSCONET"),
            ItemKind.SUBJECT, List.of(CODE_MATIERE, CODE_GESTION));

    private StrongIdentifiers() {}

    /** Those of the entry, in their order; the code of a subject may be of either nomenclature. */
    static Stream<Map.Entry<String, String>> of(SourceEntry entry) {
        return BY_KIND.getOrDefault(entry.kind(), List.of()).stream()
                .flatMap(name -> value(entry, name).stream().map(value -> Map.entry(name, value)));
    }

    private static Optional<String> value(SourceEntry entry, String name) {
        var value = entry.kind() == ItemKind.SUBJECT
                ? entry.code()
                : entry.identifiers().getOrDefault(name, "");
        return Optional.of(value).filter(text -> !text.isBlank());
    }

    /** An INE counts only with the birth date: alone it was seen on the wrong pupil (Pix). */
    static boolean settles(String identifier, SourceEntry entry, HostItem host) {
        return !identifier.equals(INE)
                || entry.birthDate().isPresent() && entry.birthDate().equals(host.birthDate());
    }

    /** The short code of a subject is typed in by the school: what the label says counts as much. */
    static boolean isTyped(String identifier) {
        return identifier.equals(CODE_GESTION);
    }

    /** An identifier that both carry with different values; the INE may change and speaks against nothing. */
    static Optional<String> contradiction(SourceEntry entry, HostItem host) {
        return entry.kind() == ItemKind.SUBJECT
                ? Optional.empty()
                : of(entry)
                        .filter(each -> !each.getKey().equals(INE))
                        .filter(each ->
                                differs(each.getValue(), host.identifiers().get(each.getKey())))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static boolean differs(String here, @Nullable String there) {
        return there != null && !normalised(here).equals(normalised(there));
    }

    static String normalised(String value) {
        return value.strip().toUpperCase(Locale.ROOT);
    }
}
