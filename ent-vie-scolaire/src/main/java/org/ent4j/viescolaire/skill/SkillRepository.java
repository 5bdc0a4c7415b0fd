package org.ent4j.viescolaire.skill;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.CodeMatiere;

/**
 * The skills that a school evaluates in a cycle. Data of the school: the library brings none.
 *
 * @param skills in the order in which they are shown, no two with the same id
 */
public record SkillRepository(RepositoryKind kind, List<Skill> skills) {

    public SkillRepository {
        skills = List.copyOf(skills);
        if (skills.stream().map(Skill::id).distinct().count() < skills.size()) {
            throw new IllegalArgumentException("Twice the same skill among %s.\nMaybe two files were joined."
                    .formatted(skills.stream().map(Skill::id).toList()));
        }
    }

    public Optional<Skill> find(SkillId id) {
        return skills.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<Skill> of(SocleDomain domain) {
        return skills.stream().filter(each -> each.domains().contains(domain)).toList();
    }

    public List<Skill> of(CodeMatiere subject) {
        return skills.stream().filter(each -> each.isOf(subject)).toList();
    }
}
