package org.ent4j.examples.cli.evaluation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.evaluation.Weighing;

/** Reads {@code {…, "value": 12.5}} or {@code {…, "status": "ABSENT"}}. */
final class MarkInput {

    private static final String STATUSES =
            Arrays.stream(Unscored.values()).map(Unscored::name).collect(Collectors.joining(", "));

    private MarkInput() {}

    /** Nothing when it has both, neither, or something else. */
    static Optional<Mark> read(JsonInput json, int digits) {
        var value = json.find("value");
        var status = json.find("status").filter(each -> !each.isNothing());
        if (value.filter(JsonInput::isNothing).isPresent() && status.isEmpty()) {
            return Optional.of(Unscored.EMPTY);
        }
        var scored = value.filter(each -> !each.isNothing());
        if (scored.isPresent() == status.isPresent()) {
            return Optional.empty();
        }
        return scored.isPresent()
                ? scored.get()
                        .decimal(digits)
                        .filter(points -> points.signum() >= 0)
                        .map(Mark.Scored::new)
                : status.get().read(Unscored::valueOf).map(each -> each);
    }

    static String expected(Weighing weighing) {
        return "\"value\": 0–%s | \"status\": %s"
                .formatted(weighing.outOf().stripTrailingZeros().toPlainString(), STATUSES);
    }
}
