package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.catalogue.gar.GarMails;
import org.ent4j.catalogue.gar.GarNames;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarPlace;
import org.ent4j.catalogue.gar.GarRole;
import org.ent4j.catalogue.gar.GarTeaching;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Teaching;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** People of the directory as the GAR wants them. */
final class DirectoryGarPeople {

    private static final Map<Profil, String> FUNCTIONS = Map.of(
            Profil.DIRECTION, "DIR",
            Profil.DOCUMENTALISTE, "DOC",
            Profil.VIE_SCOLAIRE, "EDU",
            Profil.ACCOMPAGNANT, "ASH",
            Profil.COLLECTIVITE, "COL");

    private final Map<StructureId, GarSchoolFacts> facts;
    private final Function<StructureId, Optional<String>> uai;

    /** @param facts of the schools that go out */
    DirectoryGarPeople(Map<StructureId, GarSchoolFacts> facts, Function<StructureId, Optional<String>> uai) {
        this.facts = facts;
        this.uai = uai;
    }

    GarPerson person(Person person) {
        var name = person.name();
        var first = Stream.concat(Stream.of(name.firstName()), name.otherFirstNames().stream())
                .toList();
        return GarPerson.builder()
                .id(person.id())
                .names(new GarNames(name.usageName(), name.birthName().orElse(""), name.firstName(), first))
                .civility(person.title().orElse(""))
                .birthDate(person.birthDate().map(LocalDate::toString).orElse(""))
                .mails(GarMails.academic(person.email().orElse("")))
                .isDeleted(!person.isPresent())
                .addAllPlaces(places(person))
                .build();
    }

    private List<GarPlace> places(Person person) {
        return person.affiliations().stream()
                .filter(each -> each.profil() != Profil.PARENT)
                .flatMap(each -> Optional.ofNullable(facts.get(each.structure()))
                        .flatMap(known -> uai.apply(each.structure()).map(code -> place(person, each, known, code)))
                        .stream())
                .toList();
    }

    private static GarPlace place(Person person, Affiliation at, GarSchoolFacts known, String uai) {
        var role = role(at.profil());
        var isPupil = role == GarRole.PUPIL;
        return GarPlace.builder()
                .school(uai)
                .role(role)
                .addAllFunctions(functions(at))
                .addAllFormations(
                        isPupil ? person.mef().map(Mef::value).stream().toList() : known.formationsOf(at))
                .addAllSubjects(isPupil ? known.subjectsOf(at) : List.of())
                .addAllGroups(at.everyClass())
                .addAllGroups(at.everyGroup())
                .addAllTeachings(at.teachings().stream()
                        .map(each -> new GarTeaching(
                                each.code(),
                                each.audience() == Teaching.Audience.CLASS,
                                each.subject().value()))
                        .toList())
                .addAllDisciplines(
                        at.disciplines().stream().map(Discipline::value).toList())
                .build();
    }

    private static GarRole role(Profil profil) {
        return switch (profil) {
            case ELEVE -> GarRole.PUPIL;
            case ENSEIGNANT, DOCUMENTALISTE -> GarRole.TEACHER;
            default -> GarRole.STAFF;
        };
    }

    /** Those that a source names, and where it names none the one that the profil stands for. */
    static SortedSet<String> functions(Affiliation at) {
        var functions = new TreeSet<String>();
        at.fonctions().stream().map(Fonction::value).forEach(functions::add);
        if (functions.isEmpty()) {
            Optional.ofNullable(FUNCTIONS.get(at.profil())).ifPresent(functions::add);
        }
        return functions;
    }
}
