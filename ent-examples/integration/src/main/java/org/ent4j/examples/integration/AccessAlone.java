package org.ent4j.examples.integration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.answer.Request;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/** The engine of access rights and nothing else: no framework, no database. */
public final class AccessAlone {

    private static final String SCHOOL = "0880054F";

    private AccessAlone() {}

    /** Whether a teacher and a parent may call the roll, and why. */
    public static List<String> answers() {
        var rights = new RightsAssembly();
        rights.add(new Service(new ServiceId("Absences"), List.of(new Role(new RoleName("Professeur"), Set.of()))));
        rights.add(AccessRule.of(
                "professeurs", "Absences", "Professeur", Target.structures(SCHOOL), Population.of(Profil.ENSEIGNANT)));

        var people = Stream.of(user("ruiz", Profil.ENSEIGNANT), user("petit", Profil.PARENT));
        var engine = AccessEngine.of(rights.build(), people, LocalDate.of(2026, 9, 1));

        var now = engine.snapshot();
        return Stream.of("ruiz", "petit")
                .map(who -> now.explain(Request.of(who, "Absences", "Professeur")))
                .map(why -> Messages.render(why.answer().why(), Lang.FR))
                .toList();
    }

    private static User user(String id, Profil profil) {
        return User.of(id, Affiliation.of(new StructureId(SCHOOL), profil));
    }
}
