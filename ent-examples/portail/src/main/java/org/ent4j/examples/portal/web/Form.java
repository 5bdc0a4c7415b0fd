package org.ent4j.examples.portal.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed, of the address or of a form. A field that is absent and one that is empty are the same.
 *
 * @param fields by their names
 * @param files by the names of their fields
 */
public record Form(Map<String, List<String>> fields, Map<String, List<Upload>> files) {

    private static final int DAY_LENGTH = "2026-11-24".length();

    public static final Form EMPTY = new Form(Map.of(), Map.of());

    /** The text of a field, without blanks around it. */
    public Optional<String> text(String field) {
        return all(field).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    public String textOr(String field, String otherwise) {
        return text(field).orElse(otherwise);
    }

    /** As it was typed, blanks and all. */
    public String raw(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean isChecked(String field) {
        return text(field).isPresent();
    }

    /** A date as browsers send them; nothing for anything else. */
    public Optional<LocalDate> day(String field) {
        return text(field).flatMap(Form::dayOf);
    }

    /** A date of a year with four digits: with others there is no reckoning. */
    public static Optional<LocalDate> dayOf(String typed) {
        try {
            return Optional.of(typed)
                    .filter(text -> text.length() == DAY_LENGTH)
                    .map(LocalDate::parse);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    public Optional<Integer> number(String field) {
        return text(field).flatMap(text -> {
            try {
                return Optional.of(Integer.valueOf(text));
            } catch (NumberFormatException none) {
                return Optional.empty();
            }
        });
    }

    /** The value of an enum by its name; nothing for a name that it does not have. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return text(field)
                .flatMap(text -> List.of(type.getEnumConstants()).stream()
                        .filter(each -> each.name().equals(text))
                        .findFirst());
    }

    public Optional<Upload> file(String field) {
        return files.getOrDefault(field, List.of()).stream().findFirst();
    }
}
