package org.ent4j.examples.portal.assistance;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.assistance.TicketAct.Fields;
import org.ent4j.examples.portal.web.Upload;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.ticket.Step;

/** What more than one side may do about tickets. */
public final class TicketActs {

    private final AssistanceDesk desk;

    @Inject
    TicketActs(AssistanceDesk desk) {
        this.desk = desk;
    }

    /** The text that was typed: what is wrong with it, the module says. */
    public static String said(Visit visit) {
        return visit.form().textOr("text", "");
    }

    public static TicketAct comment() {
        return TicketAct.addition(
                "informer",
                Label.of("Ajouter une information", "Add information"),
                Label.of("Information ajoutée.", "Information added."),
                Fields.text("Information", "Information"),
                visit -> Optional.of(new Step.Commented(said(visit))));
    }

    public TicketAct attach() {
        return new TicketAct(
                "joindre",
                Optional.empty(),
                Label.of("Ajouter une pièce jointe", "Add an attachment"),
                Label.of("Pièce jointe ajoutée.", "Attachment added."),
                (visit, shown) -> TicketAct.isOpen(shown),
                (visit, shown) -> List.of(ActionField.file("file", visit.in("Fichier", "File"), largest(visit))),
                visit -> visit.form().file("file").map(file -> kept(file).map(Step.Attached::new)));
    }

    /** How big a file may be, in a sentence. */
    public String largest(Visit visit) {
        var policy = desk.setup().form().attachments();
        return visit.in("Taille maximale d'un fichier : %s.", "Largest size of a file: %s.")
                .formatted(Sizes.of(policy.mostBytes(), visit.words()));
    }

    /** The file is kept, or it is refused. */
    public Either<Refusal, Attachment> kept(Upload file) {
        try (var content = new ByteArrayInputStream(file.bytes())) {
            return desk.contents().keep(file.name(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
