package org.ent4j.access.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.access.AccessHandles;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.answer.DecidingRules;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;

/**
 * For each rule, to how many of today's people it gives its role, and whether it is the only one to do so for somebody:
 * one pass over people and services, whatever the number of rules. Rules that are not to stay do not help the others.
 */
final class TodaysPeople {

    private final AccessHandles handles;
    private final Set<RuleId> superfluous;
    private final Map<RuleId, Tally> tallies = new HashMap<>();

    TodaysPeople(AccessSnapshot snapshot, Set<RuleId> superfluous) {
        this.handles = snapshot.handles();
        this.superfluous = superfluous;
        var services = snapshot.rights().services().keySet().stream()
                .map(OneService::new)
                .toList();
        snapshot.everybody().stream().forEach(person -> see(person, services));
    }

    /** How many people have the role from the rule. */
    int reached(RuleId rule) {
        return tally(rule).map(tally -> tally.people).orElse(0);
    }

    /** For somebody no other rule that stays and no grant gives the role. */
    boolean isNeeded(RuleId rule) {
        return tally(rule).map(tally -> tally.needed).orElse(false);
    }

    private Optional<Tally> tally(RuleId rule) {
        return Optional.ofNullable(tallies.get(rule));
    }

    private void see(PersonId person, List<OneService> services) {
        var handle = handles.person(person);
        services.forEach(service -> service.see(handle));
    }

    private final class OneService {

        private final int service;
        private final List<Tally> byHandle = new ArrayList<>();
        private final DecidingRules deciding = new DecidingRules();

        OneService(ServiceId id) {
            this.service = handles.service(id);
        }

        void see(int person) {
            deciding.clear();
            handles.roles(person, service, deciding);
            for (var place = 0; place < deciding.size(); place++) {
                count(place);
            }
        }

        private void count(int place) {
            if (isRepeated(place)) {
                return;
            }
            var tally = tally(deciding.rule(place));
            tally.people++;
            if (!tally.needed) {
                tally.needed = isAlone(place);
            }
        }

        private boolean isRepeated(int place) {
            for (var earlier = 0; earlier < place; earlier++) {
                if (deciding.rule(earlier) == deciding.rule(place)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAlone(int place) {
            for (var other = 0; other < deciding.size(); other++) {
                if (deciding.role(other) == deciding.role(place)
                        && deciding.rule(other) != deciding.rule(place)
                        && tally(deciding.rule(other)).stays) {
                    return false;
                }
            }
            return true;
        }

        private Tally tally(int rule) {
            while (byHandle.size() <= rule) {
                byHandle.add(TodaysPeople.this.tallyOf(handles.rule(service, byHandle.size())));
            }
            return byHandle.get(rule);
        }
    }

    private Tally tallyOf(RuleId rule) {
        return tallies.computeIfAbsent(rule, any -> new Tally(!superfluous.contains(rule)));
    }

    private static final class Tally {
        private final boolean stays;
        private int people;
        private boolean needed;

        Tally(boolean stays) {
            this.stays = stays;
        }
    }
}
