package org.ent4j.examples.portal.access;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ent4j.access.RightsAdministration;
import org.ent4j.access.RightsAdministration.NotMade;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.diff.AccessDiff;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.service.Service;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.rule.Reason;

/** Changes of rights: typed, then shown with what they would do, then made, or refused with the reasons. */
final class ChangeScreen {

    private final ChangeForms forms;
    private final RuleWording wording;

    @Inject
    ChangeScreen(ChangeForms forms, RuleWording wording) {
        this.forms = forms;
        this.wording = wording;
    }

    Answer form(Visit visit) {
        var view = new SchoolView(visit);
        return view.service(visit.parameter("service"))
                .map(service -> Answer.page(title(visit, service), "access/change", forms.empty(view, service)))
                .orElseGet(() -> ServiceScreen.unknown(visit));
    }

    private String title(Visit visit, Service service) {
        return visit.in("Modifier les droits : ", "Change rights: ")
                + wording.services(visit).of(service.id());
    }

    Answer preview(Visit visit) {
        var view = new SchoolView(visit);
        var reader = new ProposalReader(view, visit.form());
        return reader.read().fold(error -> wrong(view, reader, error), proposal -> preview(view, proposal));
    }

    private Answer wrong(SchoolView view, ProposalReader reader, String error) {
        var service = view.visit().form().text("service").flatMap(view::service);
        return reader.kind()
                .filter(Proposal.Kind::isFilledIn)
                .flatMap(kind -> service.map(known -> Answer.again(
                        title(view.visit(), known), "access/change", forms.again(view, known, kind, error))))
                .orElseGet(() -> Answer.unusable(view.visit(), error));
    }

    private Answer preview(SchoolView view, Proposal proposal) {
        return administration(view)
                .propose(entry(view.visit(), proposal))
                .fold(
                        refused -> Answer.refused(view.visit(), reasons(refused)),
                        rights -> Answer.page(
                                view.visit().in("Ce qui changerait", "What would change"),
                                "access/preview",
                                preview(view, proposal, rights)));
    }

    private PreviewPage preview(SchoolView view, Proposal proposal, Rights rights) {
        var words = wording.of(view);
        var diff = AccessDiff.between(view.snapshot(), rights);
        var shifts = new Shifts(view, words);
        return new PreviewPage(
                proposal.changes().stream().map(words::change).toList(),
                diff.shifts().stream().map(shifts::row).toList(),
                diff.gains(),
                diff.losses(),
                new Findings(view, words).brought(view.snapshot().with(rights)),
                fields(view.visit().form()),
                proposal.back());
    }

    private static Map<String, List<String>> fields(Form form) {
        var fields = new TreeMap<>(form.fields());
        fields.remove("token");
        return fields;
    }

    Answer make(Visit visit) {
        var view = new SchoolView(visit);
        return new ProposalReader(view, visit.form())
                .read()
                .fold(error -> Answer.unusable(visit, error), proposal -> make(view, proposal));
    }

    private static Answer make(SchoolView view, Proposal proposal) {
        var visit = view.visit();
        var entry = entry(visit, proposal);
        var outcome = proposal.undoes()
                .map(version -> administration(view).undo(version, entry.author(), entry.at(), entry.why()))
                .orElseGet(() -> administration(view).make(entry));
        return outcome.fold(
                refused -> Answer.to(proposal.back(), Notice.refused(visit.words(), reasons(refused))),
                made -> Answer.to(
                        proposal.back(),
                        Notice.done(visit.in(
                                "Les droits sont modifiés ; le journal permet de l'annuler.",
                                "Rights are changed; the journal lets you undo it."))));
    }

    private static ChangeEntry entry(Visit visit, Proposal proposal) {
        return new ChangeEntry(SchoolUsers.id(visit.actor()), visit.now(), proposal.why(), proposal.changes());
    }

    private static List<Reason> reasons(NotMade refused) {
        return refused.fold(
                some -> some.refused().stream().map(each -> each.reason()).toList(),
                undo -> List.of(undo.why()),
                outrun -> List.of(outrun.outdated()));
    }

    private static RightsAdministration administration(SchoolView view) {
        return view.visit().school().rights().administration();
    }
}
