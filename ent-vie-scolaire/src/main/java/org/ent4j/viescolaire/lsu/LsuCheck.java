package org.ent4j.viescolaire.lsu;

import java.util.function.Function;
import java.util.function.Predicate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/**
 * A rule that is looked at before a file is written.
 *
 * @param isBlocking whether the ministry's import would refuse the pupil, or the file
 */
public record LsuCheck<T>(Rule<T> rule, boolean isBlocking) {

    public static <T> LsuCheck<T> blocking(
            String id,
            Label label,
            String source,
            Predicate<? super T> broken,
            Function<? super T, ? extends Reason> because) {
        return new LsuCheck<>(Rule.refusing(id, label, source, broken, because), true);
    }

    public static <T> LsuCheck<T> remark(
            String id,
            Label label,
            String source,
            Predicate<? super T> broken,
            Function<? super T, ? extends Reason> because) {
        return new LsuCheck<>(Rule.refusing(id, label, source, broken, because), false);
    }
}
