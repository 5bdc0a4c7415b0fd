package org.ent4j.directory.feed.aaf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.person.MembershipKey;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;

/**
 * The attributes that date what other attributes say. Entry and exit of classes are {@code structure$date$class}. The twins
 * {@code …Date} of the attributes of staff, since 2022, are read without having been seen: the fields of the attribute
 * itself, and among them one date, the first day, or two, the first and the last.
 */
final class AafDates {

    private static final Pattern SHAPE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

    private AafDates() {}

    /** A value with its dates taken out. */
    private record Dated(String undated, List<String> dates) {

        static Dated parse(String value) {
            var fields =
                    Arrays.stream(value.split("\\$", -1)).map(String::strip).toList();
            return new Dated(
                    fields.stream().filter(field -> !isDate(field)).collect(Collectors.joining("$")),
                    fields.stream().filter(Dated::isDate).toList());
        }

        private static boolean isDate(String field) {
            return SHAPE.matcher(field).matches();
        }
    }

    /** Adds what is read once all places of the person are known. */
    static void addTo(Map<String, AafAttributes.Attribute> table) {
        table.put("ENTEleveDateEntreeClasses", entering(AafStays::entry));
        table.put("ENTEleveDateSortieClasses", entering(AafStays::exit));
        table.put("ENTPersonFonctionsDate", spans(AafDates::fonctions));
        table.put("ENTAuxEnsClassesMatieresDate", spans(taught(MembershipKind.TEACHING_CLASS)));
        table.put("ENTAuxEnsGroupesMatieresDate", spans(taught(MembershipKind.TEACHING_GROUP)));
        table.put("ENTAuxEnsClassesPrincipalDate", spans(coded(MembershipKind.HEAD_TEACHER)));
        table.put("ENTAuxEnsClassesDate", spans(coded(MembershipKind.CLASS_OF_STAFF)));
        table.put("ENTAuxEnsGroupesDate", spans(coded(MembershipKind.GROUP_OF_STAFF)));
    }

    private interface OnDay {
        void accept(AafStays stays, MembershipKey key, LocalDate day);
    }

    private static AafAttributes.Attribute entering(OnDay onDay) {
        var keys = coded(MembershipKind.CLASS);
        return reading(keys, (stays, days) -> key -> onDay.accept(stays, key, days.get(0)));
    }

    private static AafAttributes.Attribute spans(Function<String, Stream<MembershipKey>> keys) {
        return reading(
                keys,
                (stays, days) -> key ->
                        stays.span(key, days.get(0), days.stream().skip(1).findFirst()));
    }

    private interface Reader {
        Consumer<MembershipKey> on(AafStays stays, List<LocalDate> days);
    }

    private static AafAttributes.Attribute reading(Function<String, Stream<MembershipKey>> keys, Reader reader) {
        return (name, values, draft, row) -> values.stream()
                .map(Dated::parse)
                .filter(value -> !value.dates().isEmpty())
                .forEach(value -> inPlace(
                        name,
                        value.undated(),
                        draft,
                        row,
                        stays -> days(name, value, row)
                                .ifPresent(days -> keys.apply(value.undated()).forEach(reader.on(stays, days)))));
    }

    /** Only where the person still is: the rest is over, and known from earlier files. */
    private static void inPlace(
            String name, String undated, AafPersonDraft draft, AafRow row, Consumer<AafStays> then) {
        row.inStructure(
                name,
                row.degree().inStructure(undated).structure(),
                structure ->
                        Optional.ofNullable(draft.places.get(structure)).ifPresent(place -> then.accept(place.stays)));
    }

    private static Optional<List<LocalDate>> days(String name, Dated value, AafRow row) {
        var days = value.dates().stream()
                .flatMap(text -> AafAttributes.date(text).stream())
                .toList();
        if (days.size() < value.dates().size()) {
            row.warn(new FeedDefect.ImpossibleDate(name, String.join(", ", value.dates())));
            return Optional.empty();
        }
        return Optional.of(days);
    }

    private static Function<String, Stream<MembershipKey>> coded(MembershipKind kind) {
        return undated -> Stream.of(AafValue.InStructure.parse(undated).code())
                .filter(code -> !code.isEmpty())
                .map(code -> MembershipKey.of(kind, code));
    }

    private static Function<String, Stream<MembershipKey>> taught(MembershipKind kind) {
        return undated -> {
            var value = AafValue.SubjectIn.parse(undated);
            return CodeMatiere.parse(AafAttributes.nationalPart(value.subject()))
                    .toJavaStream()
                    .filter(subject -> !value.code().isEmpty())
                    .map(subject -> new MembershipKey(kind, value.code(), Optional.of(subject)));
        };
    }

    private static Stream<MembershipKey> fonctions(String undated) {
        var value = AafValue.FonctionIn.parse(undated);
        return Stream.concat(
                Fonction.parse(value.code())
                        .toJavaStream()
                        .map(fonction -> MembershipKey.of(MembershipKind.FONCTION, fonction.value())),
                Discipline.parse(value.post())
                        .toJavaStream()
                        .map(discipline -> MembershipKey.of(MembershipKind.DISCIPLINE, discipline.value())));
    }
}
