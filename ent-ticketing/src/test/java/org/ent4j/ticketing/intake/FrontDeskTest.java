package org.ent4j.ticketing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.intake.Admission.Admitted;
import org.ent4j.ticketing.intake.Admission.Rejected;
import org.ent4j.ticketing.request.Drafts;
import org.junit.jupiter.api.Test;

class FrontDeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final PersonId PARENT = new PersonId("parent");
    private static final PersonId CPE = new PersonId("cpe");
    private static final FrontDesk DESK = new FrontDesk("https://assistance.example");
    private static final List<Correspondent> NAMED = List.of(
            new Correspondent(Drafts.RUIZ, "Mme Ruiz", CorrespondentRole.REFERENT_NUMERIQUE, Optional.empty()),
            new Correspondent(
                    CPE,
                    "M. Roux",
                    CorrespondentRole.CPE,
                    Optional.of(new DateRange(DAY.plusDays(1), DAY.plusDays(30)))));

    private static Admission admit(Channel channel, PersonId who, LocalDate day) {
        return DESK.admit(channel, who, NAMED, day, Lang.FR);
    }

    private static String told(Admission admission) {
        return Messages.render(((Rejected) admission).notice(), Lang.FR);
    }

    @Test
    void a_correspondent_of_the_day_is_admitted() {
        assertThat(admit(Channel.PORTAL, Drafts.RUIZ, DAY)).isInstanceOf(Admitted.class);
        assertThat(admit(Channel.PORTAL, CPE, DAY)).isInstanceOf(Rejected.class);
        assertThat(admit(Channel.PORTAL, CPE, DAY.plusDays(1))).isInstanceOf(Admitted.class);
    }

    @Test
    void others_are_told_the_names_of_those_who_may_ask() {
        assertThat(told(admit(Channel.PORTAL, PARENT, DAY)))
                .contains("Mme Ruiz (référent numérique)")
                .doesNotContain("Roux");
    }

    @Test
    void by_mail_and_telephone_nobody_asks() {
        assertThat(told(admit(Channel.MAIL, Drafts.RUIZ, DAY)))
                .contains("courrier électronique", "https://assistance.example");
        assertThat(told(admit(Channel.TELEPHONE, PARENT, DAY))).contains("téléphone");
    }

    @Test
    void a_school_that_has_named_nobody_is_told_who_names() {
        assertThat(told(DESK.admit(Channel.PORTAL, Drafts.RUIZ, List.of(), DAY, Lang.FR)))
                .contains("aucun correspondant");
    }
}
