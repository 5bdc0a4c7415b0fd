package org.ent4j.directory.feed.siecle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;
import org.ent4j.model.nomenclature.Regimes;
import org.ent4j.model.person.Profil;
import org.jspecify.annotations.Nullable;

/**
 * A pupil whom the file keeps. CODE_SEXE is not read: it is no title, and the directory has no other use for it.
 *
 * @param ine the number of the national register where the file has it, else the one of the base
 */
record SiecleEleve(
        SiecleRow row,
        SiecleEnrolment enrolment,
        Optional<Ine> ine,
        Optional<Mef> mef,
        List<SiecleScolarite.Choice> choices) {

    /** Reads the row; a value that is malformed is told and left out. */
    static SiecleEleve of(
            SiecleRow row, SiecleEnrolment enrolment, @Nullable SiecleRow options, SiecleAccount account) {
        if (row.value("DATE_NAISS").isEmpty()) {
            account.warn(row, new SiecleDefect.NoBirthDate());
        }
        row.value("CODE_REGIME")
                .filter(code -> Regimes.byCode(code).isEmpty())
                .ifPresent(code -> account.warn(row, new SiecleDefect.UnknownCode("CODE_REGIME", code)));
        row.impossibleDate("DATE_ENTREE")
                .ifPresent(text -> account.warn(row, new FeedDefect.ImpossibleDate("DATE_ENTREE", text)));
        return new SiecleEleve(row, enrolment, ine(row, account), mef(row, account), choices(options, account));
    }

    private static Optional<Ine> ine(SiecleRow row, SiecleAccount account) {
        return row.value("INE_RNIE", "ID_NATIONAL", "INE_BEA")
                .flatMap(text -> Ine.parse(text)
                        .peekLeft(why -> account.warn(row, new FeedDefect.MalformedValue("ID_NATIONAL", why)))
                        .toJavaOptional());
    }

    private static Optional<Mef> mef(SiecleRow row, SiecleAccount account) {
        return row.value("CODE_MEF")
                .flatMap(text -> Mef.parse(text)
                        .peekLeft(why -> account.warn(row, new FeedDefect.MalformedValue("CODE_MEF", why)))
                        .toJavaOptional());
    }

    private static List<SiecleScolarite.Choice> choices(@Nullable SiecleRow options, SiecleAccount account) {
        return options == null
                ? List.of()
                : options.parts().stream()
                        .flatMap(part -> choice(options, part, account))
                        .toList();
    }

    private static Stream<SiecleScolarite.Choice> choice(
            SiecleRow row, Map<String, String> part, SiecleAccount account) {
        return CodeMatiere.parse(part.getOrDefault("CODE_MATIERE", ""))
                .peekLeft(why -> account.warn(row, new FeedDefect.MalformedValue("CODE_MATIERE", why)))
                .map(subject -> new SiecleScolarite.Choice(
                        rank(part.getOrDefault("NUM_OPTION", "")),
                        subject,
                        part.getOrDefault("CODE_MODALITE_ELECT", "")))
                .toJavaStream();
    }

    private static int rank(String text) {
        return text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
    }

    String id() {
        return row.id();
    }

    private Optional<LocalDate> birthDate() {
        return row.date("DATE_NAISS");
    }

    /** Whether both were born on one day, and neither day is unknown. */
    boolean isBornWith(SiecleEleve other) {
        return birthDate().isPresent() && birthDate().equals(other.birthDate());
    }

    SiecleEleve withoutIne() {
        return new SiecleEleve(row, enrolment, Optional.empty(), mef, choices);
    }

    Person person(SiecleSchool school, SiecleContact contact, Collection<Guardianship> guardians) {
        var person = Person.builder();
        var key = school.pupil(id());
        person.id(key.personId()).addKeys(key).name(SiecleContact.name(row)).profil(Profil.ELEVE);
        person.birthDate(birthDate()).ine(ine).mef(mef).email(row.value("MEL"));
        person.address(contact.addressOf(row)).putAllPhones(SiecleContact.phones(row));
        person.putIdentifiers(Person.SIECLE, id());
        row.value("ELENOET").ifPresent(number -> person.putIdentifiers(SiecleFeed.ELENOET, number));
        return person.addAffiliations(affiliation(school))
                .addAllGuardians(guardians)
                .build();
    }

    private Affiliation affiliation(SiecleSchool school) {
        return Affiliation.builder()
                .structure(school.structure())
                .source(Sources.SIECLE)
                .profil(Profil.ELEVE)
                .addAllClasses(enrolment.divisions())
                .addAllGroups(enrolment.groups())
                .build();
    }

    SiecleScolarite scolarite(SiecleSchool school) {
        return new SiecleScolarite(
                school.pupil(id()),
                row.value("CODE_REGIME").orElse(""),
                row.value("CODE_STATUT").orElse(""),
                row.date("DATE_ENTREE"),
                row.date("DATE_SORTIE"),
                choices);
    }
}
