package org.ent4j.viescolaire.skill;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.viescolaire.average.Quotient;

/**
 * What the levels that a pupil was given come to: for a skill, a subject, a domain of the socle. Exact, and every result says
 * how it was made. What was not evaluated is nothing, and never a low level.
 */
public record SkillLevels(SkillPolicy policy) {

    /**
     * Of each skill that has marks, or a level set by hand; in the order of the ids.
     *
     * @param byHand final levels, which win over what was evaluated
     */
    public List<SkillResult> skills(Collection<SkillMark> marks, Map<SkillId, MasteryLevel> byHand) {
        var bySkill = marks.stream().collect(Collectors.groupingBy(SkillMark::skill));
        return Stream.concat(bySkill.keySet().stream(), byHand.keySet().stream())
                .distinct()
                .sorted()
                .map(id -> skill(id, bySkill.getOrDefault(id, List.of()), Optional.ofNullable(byHand.get(id))))
                .toList();
    }

    private SkillResult skill(SkillId id, List<SkillMark> marks, Optional<MasteryLevel> byHand) {
        var levels = marks.stream().map(SkillMark::level).toList();
        var made = policy.mode() == SkillMode.MAX ? best(levels) : mean(levels, policy.ofSkills());
        var result = made.unless(byHand);
        return new SkillResult(id, result.level(), result.making(), marks);
    }

    /** Of a subject: the mean of the levels of its skills; a positionnement set by hand wins. */
    public SubjectResult subject(
            CodeMatiere subject,
            SkillRepository repository,
            Collection<SkillResult> results,
            Optional<Positionnement> byHand) {
        var skills = evaluated(repository.of(subject), results);
        var made = mean(levels(skills), policy.ofSubjects())
                .unless(byHand.flatMap(each -> MasteryLevel.numbered(each.number())));
        var positionnement = made.level().flatMap(each -> Positionnement.numbered(each.number()));
        return new SubjectResult(subject, positionnement, made.making(), skills);
    }

    /** Of a domain: the mean of the levels of its skills; a level set by hand wins, and a dispense over both. */
    public DomainResult domain(
            SocleDomain domain, SkillRepository repository, Collection<SkillResult> results, Socle decided) {
        var skills = evaluated(repository.of(domain), results);
        var made = decided.dispensed().contains(domain)
                ? new Made(Optional.empty(), new LevelMaking.Dispensed())
                : mean(levels(skills), policy.ofDomains())
                        .unless(Optional.ofNullable(decided.levels().get(domain)));
        return new DomainResult(domain, made.level(), made.making(), skills);
    }

    private record Made(Optional<MasteryLevel> level, LevelMaking making) {

        Made unless(Optional<MasteryLevel> byHand) {
            return byHand.isPresent() ? new Made(byHand, LevelMaking.byHand(level)) : this;
        }
    }

    private static Made best(List<MasteryLevel> levels) {
        return levels.stream()
                .max(Comparator.naturalOrder())
                .map(best -> new Made(Optional.of(best), new LevelMaking.Best(levels.size())))
                .orElseGet(SkillLevels::none);
    }

    private static Made mean(List<MasteryLevel> levels, ConversionTable table) {
        if (levels.isEmpty()) {
            return none();
        }
        var sum = levels.stream().mapToInt(MasteryLevel::number).sum();
        var mean = new Quotient(BigDecimal.valueOf(sum), BigDecimal.valueOf(levels.size()));
        return new Made(Optional.of(table.level(mean)), new LevelMaking.Mean(mean.shown(2), levels.size()));
    }

    private static Made none() {
        return new Made(Optional.empty(), new LevelMaking.NotEvaluated());
    }

    private static List<SkillResult> evaluated(List<Skill> skills, Collection<SkillResult> results) {
        var ids = skills.stream().map(Skill::id).collect(Collectors.toSet());
        return results.stream()
                .filter(each -> ids.contains(each.skill()) && each.level().isPresent())
                .toList();
    }

    private static List<MasteryLevel> levels(List<SkillResult> results) {
        return results.stream().flatMap(each -> each.level().stream()).toList();
    }
}
