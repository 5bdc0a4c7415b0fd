package org.ent4j.examples.cli.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.model.id.Ine;
import org.ent4j.model.matching.BirthDate;
import org.ent4j.model.matching.PersonRecord;
import org.ent4j.model.person.PersonName;

/**
 * Where in a row each key of a mapping stands.
 *
 * @param unknown a column of the mapping that the file has not
 */
record PersonColumns(Map<MatchKey, List<Integer>> places, Optional<Unknown> unknown) {

    /**
     * @param present the columns of the file
     */
    record Unknown(String column, String present) {}

    static PersonColumns of(List<String> header, MatchMapping mapping) {
        var places = new EnumMap<MatchKey, List<Integer>>(MatchKey.class);
        var unknown = new ArrayList<String>();
        mapping.columns().forEach((key, names) -> {
            places.put(key, names.stream().map(name -> place(header, name)).toList());
            names.stream().filter(name -> place(header, name) < 0).forEach(unknown::add);
        });
        return new PersonColumns(
                places, unknown.stream().findFirst().map(name -> new Unknown(name, String.join(", ", header))));
    }

    /** The column of that name, whatever its case where no other is meant; −1 without one. */
    private static int place(List<String> header, String name) {
        var exact = header.indexOf(name);
        return exact >= 0
                ? exact
                : header.stream().map(PersonColumns::lower).toList().indexOf(lower(name));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean hasId() {
        return places.containsKey(MatchKey.ID);
    }

    String id(List<String> cells) {
        return text(MatchKey.ID, cells);
    }

    PersonRecord person(String key, List<String> cells) {
        var record = PersonRecord.builder()
                .key(key)
                .name(name(cells))
                .birthDate(BirthDate.read(text(MatchKey.BIRTH_DATE, cells)))
                .email(given(MatchKey.EMAIL, cells))
                .address(given(MatchKey.ADDRESS, cells))
                .city(given(MatchKey.CITY, cells))
                .postalCode(given(MatchKey.POSTAL_CODE, cells));
        given(MatchKey.NATIONAL_ID, cells).ifPresent(id -> record.putIdentifiers("nationalId", id));
        given(MatchKey.INE, cells)
                .ifPresent(ine ->
                        Ine.parse(ine).peek(record::ine).peekLeft(malformed -> record.putIdentifiers("ine", ine)));
        return record.build();
    }

    private PersonName name(List<String> cells) {
        return PersonName.builder()
                .usageName(text(MatchKey.LAST_NAME, cells))
                .birthName(given(MatchKey.BIRTH_NAME, cells))
                .firstName(text(MatchKey.FIRST_NAME, cells))
                .addAllOtherFirstNames(given(MatchKey.OTHER_FIRST_NAMES, cells).stream()
                        .flatMap(names -> List.of(names.split("[, ]+")).stream())
                        .toList())
                .build();
    }

    private Optional<String> given(MatchKey key, List<String> cells) {
        return Optional.of(text(key, cells)).filter(text -> !text.isEmpty());
    }

    private String text(MatchKey key, List<String> cells) {
        return places.getOrDefault(key, List.of()).stream()
                .filter(place -> place >= 0 && place < cells.size())
                .map(cells::get)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
