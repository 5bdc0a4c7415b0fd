package org.ent4j.timetable.rapprochement;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.rule.Reason;

/**
 * What speaks for one item of the file being one of the host's.
 *
 * @param bits the weight: +1 makes "one item" twice as likely, −1 half as likely
 * @param reasons the weightiest first
 */
record Evidence(double bits, List<Reason> reasons) {

    static final Evidence NONE = new Evidence(0, List.of());

    Evidence {
        reasons = List.copyOf(reasons);
    }

    Evidence and(Evidence other) {
        return new Evidence(
                bits + other.bits,
                Stream.concat(reasons.stream(), other.reasons.stream()).toList());
    }
}
