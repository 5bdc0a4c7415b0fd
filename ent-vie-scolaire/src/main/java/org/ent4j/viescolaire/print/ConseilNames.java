package org.ent4j.viescolaire.print;

import java.util.Map;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.conseil.OrientationCode;

/**
 * What people call what a conseil de classe is about; where there is no name, the key stands for it.
 *
 * @param period {@code 1er trimestre}
 * @param pupils by their keys
 * @param subjects by their codes
 * @param policy which has the labels of avis and orientations
 */
public record ConseilNames(
        String period, Map<PersonId, String> pupils, Map<CodeMatiere, String> subjects, ConseilPolicy policy) {

    public ConseilNames {
        pupils = Map.copyOf(pupils);
        subjects = Map.copyOf(subjects);
    }

    public String of(PersonId pupil) {
        return pupils.getOrDefault(pupil, pupil.value());
    }

    public String of(CodeMatiere subject) {
        return subjects.getOrDefault(subject, subject.value());
    }

    public Label of(AvisCode code) {
        return policy.avis().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> each.label())
                .orElseGet(() -> Label.of(code.value(), code.value()));
    }

    public Label of(OrientationCode code) {
        return policy.orientations().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> each.label())
                .orElseGet(() -> Label.of(code.value(), code.value()));
    }
}
