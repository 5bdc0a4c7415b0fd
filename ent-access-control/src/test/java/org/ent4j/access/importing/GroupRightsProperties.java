package org.ent4j.access.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.importing.GroupRight.Effect;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;

class GroupRightsProperties {

    @Provide
    Arbitrary<List<GroupRight>> lines() {
        return PlainModels.lines();
    }

    @Provide
    Arbitrary<Set<GroupId>> memberships() {
        return Arbitraries.of(PlainModels.GROUPS).map(GroupId::new).set();
    }

    @Property(tries = 3000)
    void the_rules_give_exactly_what_the_lines_give_that_are_not_reported(
            @ForAll("lines") List<GroupRight> lines, @ForAll("memberships") Set<GroupId> groups) {
        var imported = GroupRights.translate(new Imported<>(lines, List.of()));
        var rights = imported.rows().get(0);
        var given = lines.stream().filter(line -> !isLost(line, lines)).toList();

        for (var service : PlainModels.SERVICES.stream().map(ServiceId::new).toList()) {
            var mine = given.stream()
                    .filter(line -> line.service().equals(service) && groups.contains(line.group()))
                    .toList();
            assertThat(PlainModels.permissions(rights, service, groups)).isEqualTo(permissions(mine));
            assertThat(PlainModels.roles(rights, service, groups).isEmpty()).isEqualTo(mine.isEmpty());
        }
        assertThat(imported.rejected()).isEqualTo(lines.size() - given.size());
        count(imported, given);
    }

    @Property(tries = 1000)
    void every_role_that_was_split_is_told(@ForAll("lines") List<GroupRight> lines) {
        var imported = GroupRights.translate(new Imported<>(lines, List.of()));
        var names = lines.stream().map(GroupRight::roleName).collect(Collectors.toSet());
        var invented = imported.rows().get(0).services().values().stream()
                .flatMap(service -> service.roles().stream())
                .filter(role -> !names.contains(role.name()))
                .count();

        assertThat(imported.issues().stream()
                        .filter(GroupRightsProperties::isSplit)
                        .count())
                .isGreaterThanOrEqualTo(invented);
        assertThat(imported.rows().get(0).rules().values())
                .allMatch(rule -> imported.rows().get(0).services().containsKey(rule.service()));
    }

    private static boolean isSplit(Issue issue) {
        return issue.reason() instanceof ImportDefect.RoleDiffers;
    }

    /** The line is a refusal, or a refusal on its service names its role or one of its permissions. */
    private static boolean isLost(GroupRight line, List<GroupRight> all) {
        return line.effect() == Effect.TAKES_AWAY
                || all.stream()
                        .filter(other -> other.effect() == Effect.TAKES_AWAY)
                        .filter(other -> other.service().equals(line.service()))
                        .anyMatch(other -> other.permissions().isEmpty()
                                ? other.roleName().equals(line.roleName())
                                : other.permissions().stream().anyMatch(line.permissions()::contains));
    }

    private static Set<Permission> permissions(List<GroupRight> lines) {
        return lines.stream().flatMap(line -> line.permissions().stream()).collect(Collectors.toSet());
    }

    private static void count(Imported<Rights> imported, List<GroupRight> given) {
        Statistics.label("split").collect(imported.issues().stream().anyMatch(GroupRightsProperties::isSplit));
        Statistics.label("lost").collect(imported.rejected() > 0);
        Statistics.label("given").collect(!given.isEmpty());
        for (var label : List.of("split", "lost", "given")) {
            Statistics.label(label).coverage(seen -> seen.check(true).percentage(share -> share > 5));
        }
    }
}
