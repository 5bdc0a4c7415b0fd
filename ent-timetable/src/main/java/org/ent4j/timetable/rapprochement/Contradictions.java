package org.ent4j.timetable.rapprochement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.rapprochement.RapprochementReason.Contradicted;
import org.ent4j.timetable.rapprochement.RapprochementReason.OtherBirthDate;
import org.ent4j.timetable.source.ItemKind;

/** What says of two items that look the same that they are not. */
final class Contradictions {

    private static final Label BIRTH_DATE = Label.of("date de naissance", "birth date");
    private static final Label BIRTH_NAME = Label.of("nom de naissance", "birth name");
    private static final Label CODE = Label.of("code matière", "code matière");
    private static final Pattern NATIONAL_CODE = Pattern.compile("[0-9]{6}");

    private Contradictions() {}

    /** Of two with the same name: another identifier, another national code, another birth date or birth name. */
    static Optional<Contradicted> ofName(SourceEntry entry, HostItem host) {
        return identifier(entry, host)
                .or(() -> code(entry, host))
                .or(() -> birthDate(entry, host)
                        .map(found -> contradicted(host, BIRTH_DATE, found.here(), found.there())))
                .or(() -> birthName(entry, host));
    }

    private static Optional<Contradicted> identifier(SourceEntry entry, HostItem host) {
        return StrongIdentifiers.contradiction(entry, host)
                .map(name -> contradicted(
                        host,
                        Label.of(name, name),
                        entry.identifiers().getOrDefault(name, ""),
                        host.identifiers().getOrDefault(name, "")));
    }

    /** Subjects of one label have several national codes: those are as good as two names. */
    private static Optional<Contradicted> code(SourceEntry entry, HostItem host) {
        var there = host.identifiers().getOrDefault(StrongIdentifiers.CODE_MATIERE, "");
        return entry.kind() == ItemKind.SUBJECT && isNational(entry.code()) && isNational(there)
                ? Optional.of(contradicted(host, CODE, entry.code(), there))
                        .filter(found -> !found.here().equals(found.there()))
                : Optional.empty();
    }

    private static boolean isNational(String code) {
        return NATIONAL_CODE.matcher(code).matches();
    }

    /** Of two with the same identifier. */
    static Optional<OtherBirthDate> birthDate(SourceEntry entry, HostItem host) {
        return entry.birthDate()
                .flatMap(here -> host.birthDate()
                        .filter(there -> !there.equals(here))
                        .map(there -> new OtherBirthDate(host.label(), here.toString(), there.toString())));
    }

    /** They share a key, so that nothing but two birth names can make their names differ. */
    private static Optional<Contradicted> birthName(SourceEntry entry, HostItem host) {
        return entry.name()
                .flatMap(here -> host.name()
                        .filter(there -> !NormalisedName.of(here).sameAs(NormalisedName.of(there)))
                        .map(there -> contradicted(host, BIRTH_NAME, birthName(here), birthName(there))));
    }

    private static String birthName(PersonName name) {
        return name.birthName().orElse("");
    }

    private static Contradicted contradicted(HostItem host, Label fact, String here, String there) {
        return new Contradicted(host.label(), fact, here, there);
    }
}
