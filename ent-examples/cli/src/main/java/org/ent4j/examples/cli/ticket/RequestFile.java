package org.ent4j.examples.cli.ticket;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.StrictJson;
import org.ent4j.ticketing.intake.Channel;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/**
 * A request as a file of the form {@code ent-ticket-request/1}, or as the options of a command say it.
 *
 * @param requester whom the form names; nobody is whoever is signed in
 * @param attachments files, relative to the current folder
 */
public record RequestFile(
        String format,
        Optional<PersonId> requester,
        StructureId school,
        Optional<String> site,
        CategoryId category,
        Optional<String> product,
        String description,
        Optional<String> other,
        Optional<String> onBehalfOf,
        Optional<String> telephone,
        Optional<String> availability,
        List<String> attachments,
        Optional<Channel> channel,
        Optional<Impact> impact,
        Optional<Urgency> urgency,
        Optional<TicketId> followUpOf) {

    static final String FORMAT = "ent-ticket-request/1";

    private static final long MOST_BYTES = 1L << 20;
    private static final StrictJson JSON = StrictJson.of(new DomainModule());

    /** @throws IllegalArgumentException when it is of another form */
    public RequestFile {
        attachments = List.copyOf(attachments);
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("format : \"%s\"".formatted(FORMAT));
        }
    }

    static RequestFile read(Path file) {
        return JsonFile.read(file, MOST_BYTES, in -> JSON.read(in, RequestFile.class));
    }

    /** A file to be changed. */
    static final String EXAMPLE = """
        {
          "format": "ent-ticket-request/1",
          "school": "0350122T",
          "category": "ENT/VIE_DE_L_ELEVE",
          "product": "EMPLOI_DU_TEMPS",
          "description": "Bonjour, l'emploi du temps de la 5A est vide depuis ce matin sur le portail. Merci.",
          "onBehalfOf": "Référent numérique",
          "telephone": "03 55 00 00 00",
          "availability": "le matin",
          "impact": "GROUP",
          "urgency": "NORMAL"
        }
        """;
}
