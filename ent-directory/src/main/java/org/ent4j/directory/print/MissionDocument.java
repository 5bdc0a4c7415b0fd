package org.ent4j.directory.print;

import java.util.List;
import java.util.Optional;
import org.ent4j.directory.mission.MissionCommand;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.mission.MissionStep;
import org.ent4j.model.print.PdfPages;
import org.ent4j.model.text.Lang;

/**
 * A lettre de mission as it is printed and signed, in French. The text is the DANE's; the names are the host's.
 *
 * @param service the service that writes: {@code "Délégation académique au numérique éducatif"}
 * @param missions what the administrator does, paragraph by paragraph
 */
public record MissionDocument(
        MissionLetter letter, String service, String school, String administrator, String head, List<String> missions) {

    private static final String TITLE = "Lettre de mission de l'administrateur ENT";

    public MissionDocument {
        missions = List.copyOf(missions);
    }

    /** The letter as it stands: a draft says that it is one, and a letter that is withdrawn or declined that it counts no more. */
    public byte[] pdf() {
        var body = Xhtml.paragraph(service) + "<h1>" + Xhtml.text(TITLE) + "</h1><table class=\"credentials\">"
                + Xhtml.row("Établissement", school) + Xhtml.row("Administrateur", administrator)
                + Xhtml.row("Année scolaire", letter.year().toString()) + "</table>" + Xhtml.paragraphs(missions)
                + Xhtml.paragraph(standing())
                + signature("L'administrateur", administrator, MissionCommand.SIGN_AS_ADMINISTRATOR)
                + signature("Le chef d'établissement", head, MissionCommand.SIGN_AS_HEAD);
        return PdfPages.of(Xhtml.list(TITLE, Lang.FR, body));
    }

    private String standing() {
        return said(MissionCommand.WITHDRAW, "Retirée le %s : cette lettre ne vaut plus.")
                .or(() ->
                        said(MissionCommand.DECLINE, "Déclinée par l'administrateur le %s : cette lettre ne vaut pas."))
                .or(() -> said(MissionCommand.VALIDATE, "Validée par le secrétaire général de l'académie le %s."))
                .orElse("Projet, non encore validé par le secrétaire général de l'académie.");
    }

    private String signature(String as, String name, MissionCommand command) {
        var signed = said(command, "signé le %s").orElse("date et signature :");
        return "<p class=\"signature\">" + Xhtml.text(as + ", " + name) + "<br/>" + Xhtml.text(signed) + "</p>";
    }

    /** No command of a mission is done twice. */
    private Optional<String> said(MissionCommand command, String sentence) {
        return letter.steps().stream()
                .filter(step -> step.command() == command)
                .findFirst()
                .map(MissionStep::day)
                .map(day -> sentence.formatted(Xhtml.day(day, Lang.FR)));
    }
}
