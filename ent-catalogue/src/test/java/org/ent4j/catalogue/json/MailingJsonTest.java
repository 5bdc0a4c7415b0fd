package org.ent4j.catalogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.mailing.Mailing;
import org.ent4j.catalogue.mailing.MailingAudience;
import org.ent4j.catalogue.mailing.MailingForm;
import org.ent4j.catalogue.mailing.MailingOutcome;
import org.ent4j.catalogue.mailing.MailingState;
import org.ent4j.catalogue.mailing.MailingText;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class MailingJsonTest {

    private static final Mailing MAILING = new Mailing(
            "reunion-6e",
            new StructureId("0570001A"),
            MailingForm.EMAILS,
            MailingAudience.guardians("niveau:6").without(Set.of(new PersonId("p5"))),
            new MailingText("Réunion", "Bonjour {{destinataire}}"),
            MailingState.SENT,
            Optional.of(new MailingOutcome(2, 3, Map.of("mailing.no-email", 1), Instant.parse("2026-09-07T08:00:00Z"))),
            Set.of("b", "a"));

    private static final String TEXT = "{\"id\":\"reunion-6e\",\"school\":\"0570001A\",\"form\":\"EMAILS\","
            + "\"audience\":{\"rule\":\"niveau:6\",\"to\":\"GUARDIANS\",\"isOneAHousehold\":true,\"excluded\":[\"p5\"]},"
            + "\"text\":{\"subject\":\"Réunion\",\"body\":\"Bonjour {{destinataire}}\"},\"state\":\"SENT\","
            + "\"outcome\":{\"letters\":2,\"people\":3,\"leftOut\":{\"mailing.no-email\":1},"
            + "\"at\":\"2026-09-07T08:00:00Z\"},\"sent\":[\"a\",\"b\"]}";

    @Test
    void what_was_written_is_read() {
        assertThat(MailingJson.text().write(MAILING)).isEqualTo(TEXT);
        assertThat(MailingJson.text().read(TEXT)).isEqualTo(MAILING);
        assertThatThrownBy(() -> MailingJson.text().read("x")).isInstanceOf(IllegalArgumentException.class);
    }
}
