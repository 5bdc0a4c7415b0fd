package org.ent4j.access.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.answer.Mismatch;
import org.ent4j.access.answer.Request;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.feed.csv.GroupRightsCsv;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

/** A table of groups and roles, brought in and asked through the engine: an example to copy. */
class ImportedRightsTest {

    private static final String TABLE = """
            groupe;service;rôle;actions
            profs;cahier;rédacteur;lire, écrire
            parents;cahier;lecteur;lire
            profs;notes;;saisir
            """;

    private final AccessEngine engine = engine();

    @Test
    void members_hold_what_the_table_gives_their_groups() {
        var snapshot = engine.snapshot();

        assertThat(snapshot.answer(Request.of("anne", "cahier", "rédacteur")).rules())
                .containsExactly(new RuleId("imported:1"));
        assertThat(snapshot.answer(Request.of("paul", "cahier", "rédacteur")).verdict())
                .isEqualTo(Verdict.DENIED);
        assertThat(snapshot.holders(new ServiceId("cahier"), new RoleName("lecteur")).stream())
                .containsExactly(new PersonId("paul"), new PersonId("both"));
        assertThat(may(snapshot, "both", "cahier", "écrire")).isTrue();
        assertThat(may(snapshot, "paul", "cahier", "écrire")).isFalse();
        assertThat(may(snapshot, "anne", "notes", "saisir")).isTrue();
    }

    @Test
    void why_not_names_the_groups_of_the_table() {
        var explanation = engine.snapshot().explain(Request.of("paul", "cahier", "rédacteur"));

        assertThat(explanation.rules())
                .singleElement()
                .satisfies(line -> assertThat(line.mismatch()).contains(new Mismatch.InNoGroup(List.of("profs"))));
    }

    @Test
    void a_rule_by_function_takes_the_place_of_a_group() {
        var rule = AccessRule.of("imported:1", "cahier", "rédacteur", Target.ENT, Population.of(Profil.ENSEIGNANT));
        var zoe = User.of("zoe", Affiliation.of(new StructureId("0880054F"), Profil.ENSEIGNANT));

        var applied = engine.apply(List.of(new RightsChange.RulePut(rule)));
        var snapshot = engine.put(List.of(zoe));

        assertThat(applied.refused()).isEmpty();
        assertThat(snapshot.holders(new ServiceId("cahier"), new RoleName("rédacteur")).stream())
                .containsExactly(zoe.id());
    }

    private static boolean may(AccessSnapshot snapshot, String user, String service, String action) {
        return snapshot.hasPermission(new PersonId(user), new ServiceId(service), new Permission(action));
    }

    private static AccessEngine engine() {
        var imported = GroupRights.translate(GroupRightsCsv.read(FeedSource.text("droits.csv", TABLE)));
        assertThat(imported.issues()).isEmpty();
        var users = Stream.of(
                User.of("anne").in("profs"),
                User.of("paul").in("parents"),
                User.of("both").in("profs", "parents"));
        return AccessEngine.of(imported.rows().get(0), users, LocalDate.of(2026, 9, 1));
    }
}
