package org.ent4j.directory.feed.aaf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.Teaching;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;

/**
 * What each attribute of a person means, one after the other. An attribute replaces what it said before and leaves the
 * others alone, so that the same table reads whole people and changes of them.
 */
final class AafAttributes {

    private static final Pattern DATE = Pattern.compile("[0-9]{2}/[0-9]{2}/[0-9]{4}");
    private static final int FIRST_YEAR = 1900;

    private static final Map<String, Attribute> TABLE = table();

    private AafAttributes() {}

    /** Reads the values of one attribute into the draft. */
    interface Attribute {
        void read(String name, List<String> values, AafPersonDraft draft, AafRow row);
    }

    static Set<String> names() {
        return TABLE.keySet();
    }

    /** Reads every attribute of the request that means something here. */
    static void read(AafRow row, AafPersonDraft draft) {
        TABLE.forEach((name, attribute) -> {
            if (row.has(name)) {
                attribute.read(name, row.request().values(name), draft, row);
            }
        });
    }

    private static Map<String, Attribute> table() {
        var table = new LinkedHashMap<String, Attribute>();
        identity(table);
        contact(table);
        places(table);
        teachings(table);
        table.put("ENTElevePersRelEleve", AafAttributes::relatives);
        // last, when it can be seen which places have nothing left in them
        table.put("ENTPersonStructRattach", AafAttributes::attachment);
        AafDates.addTo(table);
        return table;
    }

    private static void identity(Map<String, Attribute> table) {
        table.put("sn", text((draft, value) -> draft.usageName = value.orElse("")));
        table.put("ENTPersonNomPatro", text((draft, value) -> draft.birthName = value));
        table.put("givenName", text((draft, value) -> draft.firstName = value.orElse("")));
        table.put("ENTPersonAutresPrenoms", (name, values, draft, row) -> draft.otherFirstNames = values);
        table.put("personalTitle", text((draft, value) -> draft.title = value));
        table.put("mail", text((draft, value) -> draft.email = value));
        table.put("ENTPersonDateNaissance", AafAttributes::birthDate);
        table.put(
                "ENTEleveINE",
                (name, values, draft, row) -> draft.ine = first(values).flatMap(v -> row.parsed(name, Ine.parse(v))));
        table.put(
                "ENTEleveMEF",
                (name, values, draft, row) -> draft.mef = first(values).flatMap(v -> row.parsed(name, Mef.parse(v))));
        table.put("ENTEleveStructRattachId", identifier(Person.SIECLE, ""));
        table.put("ENTPersonSTSId", identifier(Person.STS, "epp:"));
    }

    private static void contact(Map<String, Attribute> table) {
        table.put("ENTPersonAdresse", (name, values, draft, row) -> {
            var lines = first(values).map(value -> List.of(value.split("\\$"))).orElse(List.of());
            draft.address = draft.address.withLines(lines);
        });
        table.put(
                "ENTPersonCodePostal",
                text((draft, value) -> draft.address = draft.address.withPostalCode(value.orElse(""))));
        table.put("ENTPersonVille", text((draft, value) -> draft.address = draft.address.withCity(value.orElse(""))));
        table.put("ENTPersonPays", text((draft, value) -> draft.address = draft.address.withCountry(value.orElse(""))));
        table.put("homePhone", phone(PhoneKind.HOME));
        table.put("telephoneNumber", phone(PhoneKind.WORK));
        table.put("mobile", phone(PhoneKind.MOBILE));
    }

    private static Attribute phone(PhoneKind kind) {
        return text((draft, value) ->
                value.ifPresentOrElse(number -> draft.phones.put(kind, number), () -> draft.phones.remove(kind)));
    }

    private static void places(Map<String, Attribute> table) {
        table.put("ENTEleveClasses", codes(place -> place.classes));
        table.put("ENTEleveGroupes", codes(place -> place.groups));
        table.put("ENTAuxEnsClasses", codes(place -> place.classes));
        table.put("ENTAuxEnsGroupes", codes(place -> place.groups));
        table.put("ENTAuxEnsClassesPrincipal", codes(place -> place.headTeacherOf));
        table.put("ENTPersonFonctions", AafAttributes::fonctions);
    }

    private static void teachings(Map<String, Attribute> table) {
        table.put("ENTAuxEnsClassesMatieres", teachings(Teaching.Audience.CLASS));
        table.put("ENTAuxEnsGroupesMatieres", teachings(Teaching.Audience.GROUP));
    }

    private static Optional<String> first(List<String> values) {
        return values.stream().findFirst();
    }

    private static Attribute text(BiConsumer<AafPersonDraft, Optional<String>> set) {
        return (name, values, draft, row) -> set.accept(draft, first(values));
    }

    private static Attribute identifier(String kind, String prefix) {
        return (name, values, draft, row) -> first(values)
                .ifPresentOrElse(
                        value -> draft.identifiers.put(kind, prefix + value), () -> draft.identifiers.remove(kind));
    }

    private static void birthDate(String name, List<String> values, AafPersonDraft draft, AafRow row) {
        draft.birthDate = first(values).flatMap(AafAttributes::date);
        if (!values.isEmpty() && draft.birthDate.isEmpty()) {
            row.reject(new FeedDefect.ImpossibleDate(name, values.get(0)));
        }
    }

    static Optional<LocalDate> date(String value) {
        try {
            return DATE.matcher(value).matches()
                    ? Optional.of(LocalDate.of(number(value, 6, 10), number(value, 3, 5), number(value, 0, 2)))
                            .filter(date -> date.getYear() >= FIRST_YEAR)
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    /** A change of school leaves the places without anything in them behind. */
    private static void attachment(String name, List<String> values, AafPersonDraft draft, AafRow row) {
        draft.places.values().removeIf(AafPlace::isEmpty);
        values.forEach(value -> row.inStructure(name, value, draft::place));
    }

    private static Attribute codes(Function<AafPlace, Set<String>> codes) {
        return (name, values, draft, row) -> {
            draft.places.values().forEach(place -> codes.apply(place).clear());
            values.stream()
                    .map(row.degree()::inStructure)
                    .filter(value -> row.isWhole(name, value, value.code()))
                    .forEach(value -> row.inStructure(
                            name,
                            value.structure(),
                            structure -> codes.apply(draft.place(structure)).add(value.code())));
        };
    }

    private static void fonctions(String name, List<String> values, AafPersonDraft draft, AafRow row) {
        draft.places.values().forEach(place -> {
            place.fonctions.clear();
            place.disciplines.clear();
        });
        values.stream()
                .map(AafValue.FonctionIn::parse)
                .filter(value -> row.isWhole(name, value, value.code()))
                .forEach(value -> row.inStructure(
                        name, value.structure(), structure -> fonction(name, value, draft.place(structure), row)));
    }

    private static void fonction(String name, AafValue.FonctionIn value, AafPlace place, AafRow row) {
        row.parsed(name, Fonction.parse(value.code()))
                .filter(fonction -> !fonction.equals(Fonction.SANS_OBJET))
                .ifPresent(place.fonctions::add);
        Discipline.parse(value.post()).forEach(place.disciplines::add);
    }

    private static Attribute teachings(Teaching.Audience audience) {
        return (name, values, draft, row) -> {
            draft.places.values().forEach(place -> place.teachings.removeIf(each -> each.audience() == audience));
            values.stream()
                    .map(AafValue.SubjectIn::parse)
                    .filter(value -> row.isWhole(name, value, value.code()))
                    .forEach(value -> teaching(name, audience, value, draft, row));
        };
    }

    private static void teaching(
            String name, Teaching.Audience audience, AafValue.SubjectIn value, AafPersonDraft draft, AafRow row) {
        row.inStructure(
                name,
                value.structure(),
                structure -> row.parsed(name, CodeMatiere.parse(nationalPart(value.subject())))
                        .ifPresent(subject ->
                                draft.place(structure).teachings.add(new Teaching(audience, value.code(), subject))));
    }

    /** Some académies write their code before the one of the nomenclature: {@code 13-020700}. */
    static String nationalPart(String subject) {
        return subject.substring(subject.lastIndexOf('-') + 1);
    }

    private static void relatives(String name, List<String> values, AafPersonDraft draft, AafRow row) {
        draft.guardians.clear();
        values.stream()
                .map(AafValue.Relative::parse)
                .filter(value -> row.isWhole(name, value, value.id()))
                .map(value -> guardianship(value, row))
                .forEach(link -> draft.guardians.putIfAbsent(link.guardian(), link));
    }

    private static Guardianship guardianship(AafValue.Relative value, AafRow row) {
        return new Guardianship(
                row.key(value.id()).personId(),
                value.kinship(),
                authority(value.legal()),
                value.financial().equals("1"),
                value.contact().equals("1"),
                value.payment().equals("1"));
    }

    private static Guardianship.Authority authority(String legal) {
        return switch (legal) {
            case "1" -> Guardianship.Authority.LEGAL;
            case "2" -> Guardianship.Authority.IN_CHARGE;
            default -> Guardianship.Authority.NONE;
        };
    }
}
