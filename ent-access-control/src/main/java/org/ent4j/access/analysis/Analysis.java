package org.ent4j.access.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.grid.GridFinding;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;

/**
 * Looks a set of rights over: what is dead, superfluous, too broad, impossible or unusual, and which groups do not hold
 * whom they should. Findings are in the order of the checks, then in that of the rules.
 *
 * <p>What holds whatever the population ({@code DEAD}, {@code SUBSUMED}, {@code COVERED}) is proved from the rules alone,
 * and those rules may all be removed together without changing any answer. What holds of today's people only is said
 * apart ({@code NOBODY_TODAY}, {@code COVERED_TODAY}), for rules of which the former does not hold; each of these may be
 * removed alone today.
 */
public final class Analysis {

    private final RulesByRole rules;
    private final LocalDate day;
    private final AnalysisSettings settings;
    private final Optional<AccessSnapshot> snapshot;
    private final Optional<Supplier<Stream<User>>> people;

    private Analysis(
            Rights rights,
            LocalDate day,
            AnalysisSettings settings,
            Optional<AccessSnapshot> snapshot,
            Optional<Supplier<Stream<User>>> people) {
        this.rules = new RulesByRole(rights);
        this.day = day;
        this.settings = settings;
        this.snapshot = snapshot;
        this.people = people;
    }

    public static Analysis of(AccessSnapshot snapshot) {
        return of(snapshot, AnalysisSettings.USUAL);
    }

    /** Of the rules and of the operational people of the snapshot. */
    public static Analysis of(AccessSnapshot snapshot, AnalysisSettings settings) {
        return of(
                snapshot,
                settings,
                () -> snapshot.everybody().stream().flatMap(person -> snapshot.user(person).stream()));
    }

    /**
     * The same, where members of groups who are not operational are to be told.
     *
     * @param people everybody whom the snapshot was made of, as often as asked
     */
    public static Analysis of(AccessSnapshot snapshot, AnalysisSettings settings, Supplier<Stream<User>> people) {
        return new Analysis(snapshot.rights(), snapshot.day(), settings, Optional.of(snapshot), Optional.of(people));
    }

    /** Of the rules alone: what there is to say whatever the population. */
    public static Analysis of(Rights rights, LocalDate day, AnalysisSettings settings) {
        return new Analysis(rights, day, settings, Optional.empty(), Optional.empty());
    }

    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        findings.addAll(dead());
        findings.addAll(redundant(concerned(findings)));
        var superfluous = concerned(findings);
        snapshot.ifPresent(those -> findings.addAll(today(those, superfluous)));
        findings.addAll(suspect(superfluous));
        settings.grid()
                .ifPresent(grid -> grid.check(rules.rights(), day).stream()
                        .map(this::finding)
                        .forEach(findings::add));
        people.ifPresent(those -> new GroupVigilance(rules.rights(), settings, day)
                .findings(those, day)
                .forEach(findings::add));
        return sorted(findings);
    }

    private List<Finding.Dead> dead() {
        var dead = new DeadRules(rules, day);
        return all().flatMap(rule -> dead.check(rule).stream()).toList();
    }

    private List<Finding> redundant(Set<RuleId> dead) {
        return rules.giving(rule -> !dead.contains(rule.id())).stream()
                .flatMap(group -> new Redundancy(group).findings().stream())
                .toList();
    }

    private List<Finding> today(AccessSnapshot those, Set<RuleId> superfluous) {
        var today = new TodaysPeople(those, superfluous);
        var breadths = new Breadths(settings.breadth());
        var everybody = those.everybody().count();
        var findings = new ArrayList<Finding>();
        all().filter(rule -> !superfluous.contains(rule.id())).forEach(rule -> {
            effectToday(rule.id(), today).ifPresent(findings::add);
            breadths.check(rule, today.reached(rule.id()), everybody).ifPresent(findings::add);
        });
        return findings;
    }

    private static Optional<Finding> effectToday(RuleId rule, TodaysPeople today) {
        var reached = today.reached(rule);
        if (reached == 0) {
            return Optional.of(new Finding.NobodyToday(rule));
        }
        return today.isNeeded(rule) ? Optional.empty() : Optional.of(new Finding.CoveredToday(rule, reached));
    }

    private List<Finding> suspect(Set<RuleId> superfluous) {
        var breadths = new Breadths(settings.breadth());
        var impossible = new ImpossibleCriteria(settings.criteria());
        return all().<Finding>flatMap(rule -> Stream.concat(
                        breadths.check(rule, rules).filter(broad -> !superfluous.contains(rule.id())).stream(),
                        impossible.check(rule, rules.reach(rule))))
                .toList();
    }

    private Finding finding(GridFinding found) {
        if (found instanceof GridFinding.GivesMore more) {
            return new Finding.ContradictsGrid(more.rule(), more.service(), more.role(), more.populations());
        }
        var nothing = (GridFinding.GivesNothing) found;
        return new Finding.MissesGrid(
                nothing.service(),
                nothing.population(),
                nothing.roles(),
                nothing.structures().size(),
                nothing.structures().stream().limit(settings.mostNamed()).toList());
    }

    private Stream<AccessRule> all() {
        return rules.rights().rules().values().stream();
    }

    private static Set<RuleId> concerned(List<Finding> findings) {
        var concerned = new HashSet<RuleId>();
        findings.forEach(finding -> concerned.add(finding.rules().get(0)));
        return concerned;
    }

    private List<Finding> sorted(List<Finding> findings) {
        Map<RuleId, Integer> places = new HashMap<>();
        all().forEach(rule -> places.put(rule.id(), places.size()));
        return findings.stream()
                .sorted(Comparator.comparing(Finding::check)
                        .thenComparing(finding -> finding.rules().isEmpty()
                                ? Integer.MAX_VALUE
                                : places.getOrDefault(finding.rules().get(0), Integer.MAX_VALUE)))
                .toList();
    }
}
