package org.ent4j.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.UsualServices;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class RulePopulationsTest {

    private static final String HERE = "0880054F";
    private static final String THERE = "0880999A";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private static RulePopulations populations() {
        var rights = new RightsAssembly();
        var role = new Role(new RoleName("Professeur"), Set.of());
        rights.add(new Service(new ServiceId("Absences"), List.of(role)));
        rights.add(Group.free("cdi", "CDI", new StructureId(HERE)));
        rights.add(AccessRule.of(
                "teachers", "Absences", "Professeur", Target.structures(HERE), Population.of(Profil.ENSEIGNANT)));
        rights.add(AccessRule.of("cdi", "Absences", "Professeur", Target.groups("cdi"), Population.of()));
        var users = Stream.of(
                User.of("sport", at(HERE, Profil.ENSEIGNANT), at(THERE, Profil.ENSEIGNANT)),
                User.of("mother", at(HERE, Profil.PARENT), at(THERE, Profil.ENSEIGNANT)),
                User.of("librarian", at(HERE, Profil.DOCUMENTALISTE), at(THERE, Profil.DOCUMENTALISTE))
                        .in("cdi"));
        return new RulePopulations(AccessEngine.of(rights.build(), users, DAY).snapshot());
    }

    private static Affiliation at(String school, Profil profil) {
        return Affiliation.of(new StructureId(school), profil);
    }

    private static List<String> rules(RulePopulations populations, String who, String school) {
        var absences = UsualServices.ofPortal(Scope.project()).get(0).service();
        var answer = populations.answer(new PersonId(who), absences, new StructureId(school), DAY);
        return Optional.of(answer)
                .filter(each -> each.mayEnter())
                .map(each -> each.rules())
                .orElse(List.of("none"));
    }

    @Test
    void in_a_school_a_rule_counts_by_what_somebody_is_there() {
        var populations = populations();

        assertThat(rules(populations, "sport", HERE)).containsExactly("teachers");
        assertThat(rules(populations, "sport", THERE)).containsExactly("none");
        assertThat(rules(populations, "mother", HERE)).containsExactly("none");
        assertThat(rules(populations, "librarian", HERE)).containsExactly("cdi");
        assertThat(rules(populations, "librarian", THERE)).containsExactly("none");
    }
}
