package org.ent4j.viescolaire.carnet;

import java.util.ArrayList;
import java.util.HashMap;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.carnet.CarnetEvent.Acknowledged;
import org.ent4j.viescolaire.carnet.CarnetEvent.Closed;
import org.ent4j.viescolaire.carnet.CarnetEvent.Edited;
import org.ent4j.viescolaire.carnet.CarnetEvent.Replied;
import org.ent4j.viescolaire.carnet.CarnetEvent.Sent;
import org.ent4j.viescolaire.carnet.CarnetEvent.WasRead;
import org.ent4j.viescolaire.carnet.CarnetEvent.Withdrawn;

/** What each event makes of a message. */
final class CarnetChanges {

    private CarnetChanges() {}

    static CarnetMessage after(CarnetMessage before, CarnetEvent event) {
        return changed(before, event).withVersion(before.version() + 1);
    }

    private static CarnetMessage changed(CarnetMessage before, CarnetEvent event) {
        if (event instanceof Edited edited) {
            return before.withLetter(edited.letter());
        }
        if (event instanceof WasRead read) {
            var known = before.reading(read.pupil(), read.by().person());
            return read(before, read.pupil(), event, known.readAt(read.at()));
        }
        if (event instanceof Acknowledged acknowledged) {
            var known = before.reading(acknowledged.pupil(), acknowledged.by().person());
            return read(before, acknowledged.pupil(), event, known.acknowledgedAt(acknowledged.at()));
        }
        return event instanceof Replied replied ? replied(before, replied) : moved(before, event);
    }

    private static CarnetMessage moved(CarnetMessage before, CarnetEvent event) {
        if (event instanceof Sent) {
            return before.withState(CarnetState.SENT).withSent(event.at());
        }
        if (event instanceof Withdrawn withdrawn) {
            return before.withState(CarnetState.WITHDRAWN).withWhyWithdrawn(withdrawn.why());
        }
        return event instanceof Closed ? before.withState(CarnetState.CLOSED) : before;
    }

    private static CarnetMessage read(CarnetMessage before, PersonId pupil, CarnetEvent event, Reading reading) {
        var readings = new HashMap<>(before.readings());
        readings.put(new Recipient(pupil, event.by().person()), reading);
        return before.withReadings(readings);
    }

    private static CarnetMessage replied(CarnetMessage before, Replied event) {
        var replies = new ArrayList<>(before.replies());
        replies.add(new CarnetReply(event.at(), event.by(), event.pupil(), event.text()));
        return before.withReplies(replies);
    }
}
