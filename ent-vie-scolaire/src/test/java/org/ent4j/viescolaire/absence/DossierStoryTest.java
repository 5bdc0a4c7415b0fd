package org.ent4j.viescolaire.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.absence.AbsenceFixture.ANNE;
import static org.ent4j.viescolaire.absence.AbsenceFixture.CPE;
import static org.ent4j.viescolaire.absence.AbsenceFixture.FAMILY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.MOTHER;
import static org.ent4j.viescolaire.absence.AbsenceFixture.POLICY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.YEAR;
import static org.ent4j.viescolaire.absence.AbsenceFixture.at;
import static org.ent4j.viescolaire.absence.AbsenceFixture.entered;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Group;
import org.ent4j.viescolaire.absence.AbsenceCommand.Lock;
import org.ent4j.viescolaire.absence.AbsenceCommand.NoteFollowUp;
import org.ent4j.viescolaire.absence.AbsenceCommand.Notify;
import org.ent4j.viescolaire.absence.AbsenceCommand.ReportDelivery;
import org.ent4j.viescolaire.absence.AbsenceCommand.Separate;
import org.ent4j.viescolaire.absence.AbsenceEvent.DeliveryReported;
import org.ent4j.viescolaire.absence.AbsenceEvent.FollowedUp;
import org.ent4j.viescolaire.absence.AbsenceEvent.Grouped;
import org.ent4j.viescolaire.absence.AbsenceEvent.Locked;
import org.ent4j.viescolaire.absence.AbsenceEvent.NotificationDecided;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartAdded;
import org.ent4j.viescolaire.absence.AbsenceEvent.ReasonGiven;
import org.ent4j.viescolaire.absence.AbsenceEvent.Separated;
import org.junit.jupiter.api.Test;

class DossierStoryTest {

    private final List<AbsenceEvent> journal = new ArrayList<>();
    private AbsenceFile file = AbsenceFile.empty(ANNE, YEAR);

    private void done(AbsenceCommand command) {
        var outcome = AbsenceFiles.decide(file, command, POLICY).get();
        file = outcome.state();
        journal.addAll(outcome.events());
    }

    private List<Class<?>> story(int dossier) {
        return DossierStory.of(journal, dossier).stream()
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    private void enter(String from, String to) {
        done(entered(AbsenceType.ABSENCE, from, to));
    }

    @Test
    void a_story_tells_of_its_own_dossier_alone() {
        enter("08:30", "09:25");
        enter("14:00", "15:00");
        done(new GiveReason(at("16:00"), MOTHER, 1, Set.of(), FAMILY, ""));
        done(new NoteFollowUp(at("16:10"), CPE, 2, FollowUp.Kind.APPEL_EMIS, ""));
        done(new Notify(at("16:20"), CPE, 2, Means.SMS, MOTHER.person(), "m"));
        done(new ReportDelivery(at("16:30"), CPE, 1, DeliveryLife.Move.SEND, ""));
        done(new Lock(at("16:40"), CPE, 1));

        assertThat(story(1)).containsExactly(PartAdded.class, ReasonGiven.class, Locked.class);
        assertThat(story(2))
                .containsExactly(PartAdded.class, FollowedUp.class, NotificationDecided.class, DeliveryReported.class);
        assertThat(story(3)).isEmpty();
    }

    @Test
    void what_was_grouped_brings_its_story_and_what_was_separated_keeps_it() {
        enter("08:30", "09:25");
        enter("14:00", "15:00");
        done(new NoteFollowUp(at("16:10"), CPE, 2, FollowUp.Kind.APPEL_EMIS, ""));
        done(new Group(at("16:20"), CPE, 2, 1));
        done(new GiveReason(at("16:25"), MOTHER, 1, Set.of(2), FAMILY, ""));
        done(new Separate(at("16:30"), CPE, 1, Set.of(2)));

        assertThat(story(1))
                .containsExactly(
                        PartAdded.class,
                        PartAdded.class,
                        FollowedUp.class,
                        Grouped.class,
                        ReasonGiven.class,
                        Separated.class);
        assertThat(story(3)).containsExactly(PartAdded.class, ReasonGiven.class, Separated.class);
    }
}
