package org.ent4j.examples.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.catalogue.homepage.HomePageLife;
import org.ent4j.catalogue.mailing.MailingLife;
import org.ent4j.catalogue.mediacentre.policy.GarIntegrationLife;
import org.ent4j.catalogue.rubrique.RubriqueLife;
import org.ent4j.catalogue.service.CatalogueServiceLife;
import org.ent4j.directory.account.AccountLife;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.model.state.StateMachine;
import org.ent4j.ticketing.exchange.LetterLife;
import org.ent4j.ticketing.incident.MajorIncidentLife;
import org.ent4j.ticketing.knowledge.QuestionLife;
import org.ent4j.ticketing.ticket.EscalationLife;
import org.ent4j.ticketing.ticket.TicketLife;
import org.ent4j.viescolaire.absence.DeliveryLife;
import org.ent4j.viescolaire.absence.DossierLife;
import org.ent4j.viescolaire.absence.SettlementLife;
import org.ent4j.viescolaire.alert.AlertLife;
import org.ent4j.viescolaire.bulletin.BulletinLife;
import org.ent4j.viescolaire.cahier.SeanceLife;
import org.ent4j.viescolaire.carnet.CarnetLife;
import org.ent4j.viescolaire.carnet.ReadingLife;
import org.ent4j.viescolaire.conseil.ConseilLife;
import org.ent4j.viescolaire.dispense.DispenseLife;
import org.ent4j.viescolaire.incident.IncidentLife;
import org.ent4j.viescolaire.permanence.StayLife;
import org.ent4j.viescolaire.punition.PunitionLife;
import org.ent4j.viescolaire.rollcall.RollCallLife;
import org.ent4j.viescolaire.sanction.SanctionLife;
import org.ent4j.viescolaire.service.ServiceLife;
import org.junit.jupiter.api.Test;

/** Every state machine is in {@code docs/state-machines.md} as it is; {@code -Dent.docs.write=true} renews the page. */
class StateMachinesPageTest {

    private static final Path PAGE = Path.of(System.getProperty("ent.root", "."), "docs", "state-machines.md");

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("The life of an account", "AccountLife", AccountLife.TABLE),
            new Chapter("The lettre de mission of an administrator", "MissionLife", MissionLetter.life()),
            new Chapter("The roll call (appel) of a lesson", "RollCallLife", RollCallLife.TABLE),
            new Chapter("A dossier d'absence", "DossierLife", DossierLife.TABLE),
            new Chapter("A part of a dossier", "SettlementLife", SettlementLife.TABLE),
            new Chapter("A notification", "DeliveryLife", DeliveryLife.TABLE),
            new Chapter("A stay (présence ailleurs)", "StayLife", StayLife.TABLE),
            new Chapter("An alert", "AlertLife", AlertLife.TABLE),
            new Chapter("A punition", "PunitionLife", PunitionLife.TABLE),
            new Chapter("A sanction", "SanctionLife", SanctionLife.TABLE),
            new Chapter("An incident", "IncidentLife", IncidentLife.TABLE),
            new Chapter("A message of the carnet de liaison", "CarnetLife", CarnetLife.TABLE),
            new Chapter("A message, for who reads it", "ReadingLife", ReadingLife.TABLE),
            new Chapter("A séance of the cahier de textes", "SeanceLife", SeanceLife.TABLE),
            new Chapter("An evaluation service", "ServiceLife", ServiceLife.TABLE),
            new Chapter("A dispense from an evaluation service", "DispenseLife", DispenseLife.TABLE),
            new Chapter("A conseil de classe", "ConseilLife", ConseilLife.TABLE),
            new Chapter("A bulletin", "BulletinLife", BulletinLife.TABLE),
            new Chapter("A question to correspondants ENT", "QuestionLife", QuestionLife.TABLE),
            new Chapter("A ticket", "TicketLife", TicketLife.TABLE),
            new Chapter("The link of a ticket to the vendor's", "EscalationLife", EscalationLife.TABLE),
            new Chapter("A major incident", "MajorIncidentLife", MajorIncidentLife.TABLE),
            new Chapter("A message between platforms", "LetterLife", LetterLife.TABLE),
            new Chapter("A mailing (publipostage)", "MailingLife", MailingLife.TABLE),
            new Chapter("A service of the portal", "CatalogueServiceLife", CatalogueServiceLife.TABLE),
            new Chapter("A resource on its way into the GAR", "GarIntegrationLife", GarIntegrationLife.TABLE),
            new Chapter("A version of a home page", "HomePageLife", HomePageLife.TABLE),
            new Chapter("A rubrique", "RubriqueLife", RubriqueLife.TABLE));

    private record Chapter(String title, String holder, StateMachine<?, ?> machine) {

        String text() {
            return "## %s (`%s`)\n\n```mermaid\n%s```\n".formatted(title, holder, machine.toMermaid());
        }
    }

    @Test
    void the_page_shows_the_tables_as_they_are() throws IOException {
        var page = """
            # State machines

            Drawn from the tables in the code by a test, which fails when this page is stale. What a table does not hold is
            refused; a condition in brackets is checked by the rules of its context before the command.

            """ + CHAPTERS.stream().map(Chapter::text).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("ent.docs.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(page);
    }

    @Test
    void no_table_is_left_out() {
        var holders = WholeLibrary.CLASSES.stream()
                .flatMap(each -> each.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(StateMachine.class))
                .map(JavaField::getOwner)
                .map(owner -> owner.getSimpleName())
                .toList();

        assertThat(CHAPTERS).extracting(Chapter::holder).containsExactlyInAnyOrderElementsOf(holders);
    }
}
