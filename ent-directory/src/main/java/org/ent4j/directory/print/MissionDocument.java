package org.ent4j.directory.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.mission.MissionCommand;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.mission.MissionStep;

/**
 * A lettre de mission as it is printed and signed. The text is the DANE's; the names are the host's.
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

    public byte[] pdf() {
        var body = Xhtml.paragraph(service) + "<h1>" + Xhtml.text(TITLE) + "</h1><table>"
                + Xhtml.row("Établissement", school) + Xhtml.row("Administrateur", administrator)
                + Xhtml.row("Année scolaire", letter.year().toString()) + "</table>" + Xhtml.paragraphs(missions)
                + Xhtml.paragraph(validated())
                + signature("L'administrateur", administrator, MissionCommand.SIGN_AS_ADMINISTRATOR)
                + signature("Le chef d'établissement", head, MissionCommand.SIGN_AS_HEAD);
        return PdfPages.of(Xhtml.document(TITLE, body));
    }

    private String validated() {
        return day(MissionCommand.VALIDATE)
                .map(day -> "Validée par le secrétaire général de l'académie le " + Xhtml.day(day) + ".")
                .orElse("Projet, non encore validé par le secrétaire général de l'académie.");
    }

    private String signature(String as, String name, MissionCommand command) {
        var signed = day(command).map(day -> "signé le " + Xhtml.day(day)).orElse("date et signature :");
        return "<p class=\"signature\">" + Xhtml.text(as + ", " + name) + "<br/>" + Xhtml.text(signed) + "</p>";
    }

    private Optional<LocalDate> day(MissionCommand command) {
        return letter.steps().stream()
                .filter(step -> step.command() == command)
                .map(MissionStep::day)
                .findFirst();
    }
}
