package org.ent4j.directory.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Teaching;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** An invented collège of a few people. */
final class GroupSample {

    static final StructureId SCHOOL = new StructureId("0869901V");
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    static final PersonId OWNER = new PersonId("owner");
    static final GroupActor HER = GroupActor.member(OWNER);

    private GroupSample() {}

    static PersonId id(String id) {
        return new PersonId(id);
    }

    static Candidate someone(String id, Affiliation... affiliations) {
        return new Candidate(id(id), new TreeSet<>(List.of(affiliations)), new TreeSet<>(), new TreeSet<>());
    }

    static Candidate pupil(String id, String mef, Collection<String> classes, PersonId... guardians) {
        var builder = place(Profil.ELEVE);
        builder.addAllClasses(classes);
        return new Candidate(
                id(id),
                new TreeSet<>(List.of(builder.build())),
                new TreeSet<>(List.of(new Mef(mef))),
                new TreeSet<>(List.of(guardians)));
    }

    static Affiliation.Builder place(Profil profil) {
        var builder = Affiliation.builder();
        builder.structure(SCHOOL).source("AAF").profil(profil);
        return builder;
    }

    static Affiliation post(Profil profil, String fonction, String discipline) {
        return place(profil)
                .addFonctions(new Fonction(fonction))
                .addDisciplines(new Discipline(discipline))
                .build();
    }

    static Affiliation teaching(String subject, String... classes) {
        var builder = place(Profil.ENSEIGNANT);
        for (var code : classes) {
            builder.addTeachings(new Teaching(Teaching.Audience.CLASS, code, new CodeMatiere(subject)));
        }
        return builder.build();
    }

    static FreeGroup handMade() {
        return FreeGroup.builder()
                .id(new GroupId("club"))
                .name("Club échecs")
                .structure(SCHOOL)
                .owner(OWNER)
                .build();
    }

    static FreeGroup ruleMade(Population rule) {
        return FreeGroup.builder()
                .id(new GroupId("lettres"))
                .name("Professeurs de lettres")
                .structure(SCHOOL)
                .owner(OWNER)
                .rule(rule)
                .build();
    }
}
