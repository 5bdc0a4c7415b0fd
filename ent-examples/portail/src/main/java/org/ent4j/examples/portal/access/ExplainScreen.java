package org.ent4j.examples.portal.access;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.access.answer.AccessAnswer;
import org.ent4j.access.answer.Explanation;
import org.ent4j.access.answer.Request;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;

/** Why somebody holds a role or not, rule by rule. */
final class ExplainScreen {

    private static final String BETWEEN = "|";

    private final RuleWording wording;

    @Inject
    ExplainScreen(RuleWording wording) {
        this.wording = wording;
    }

    static String path(ServiceId service, RoleName role, PersonId user) {
        return "/droits/pourquoi?personne=%s&role=%s".formatted(encoded(user.value()), encoded(key(service, role)));
    }

    private static String key(ServiceId service, RoleName role) {
        return service + BETWEEN + role;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Answer show(Visit visit) {
        return Answer.page(
                visit.in("Pourquoi ce droit ?", "Why this right?"), "access/explain", page(new SchoolView(visit)));
    }

    private ExplainPage page(SchoolView view) {
        var query = view.visit().query();
        var user = query.text("personne")
                .map(PersonId::new)
                .filter(id -> view.snapshot().user(id).isPresent());
        var role = query.text("role").flatMap(key -> role(view, key));
        var people = new UserFinder(view).options(query.textOr("q", ""), user);
        return new ExplainPage(
                query.textOr("q", ""),
                people,
                user.map(PersonId::value).orElse(""),
                roles(view),
                role.map(ExplainScreen::key).orElse(""),
                user.flatMap(who -> role.map(what -> answer(view, new Request(who, what.service(), what.role())))));
    }

    private record Chosen(ServiceId service, RoleName role) {}

    private static String key(Chosen role) {
        return key(role.service(), role.role());
    }

    private static Optional<Chosen> role(SchoolView view, String key) {
        return all(view).filter(each -> key(each).equals(key)).findFirst();
    }

    private static Stream<Chosen> all(SchoolView view) {
        return view.rights().services().values().stream()
                .flatMap(service -> service.roles().stream().map(role -> new Chosen(service.id(), role.name())));
    }

    private Map<String, String> roles(SchoolView view) {
        var roles = new LinkedHashMap<String, String>();
        var names = wording.services(view.visit());
        all(view).forEach(each -> roles.put(key(each), names.of(each.service()) + " — " + each.role()));
        return roles;
    }

    private ExplainPage.Answered answer(SchoolView view, Request request) {
        var words = wording.of(view);
        var explanation = view.snapshot().explain(request);
        var given = explanation.answer();
        var grants = view.grants(request.service()).stream()
                .filter(grant -> given.rules().contains(grant.id()))
                .map(words::grant)
                .toList();
        var lines = explanation.rules().stream()
                .filter(line -> view.concerns(line.rule()))
                .sorted(Comparator.comparing(line -> !line.matches()))
                .map(line -> line(view, words, line))
                .toList();
        return new ExplainPage.Answered(given.granted(), sentence(view, words, given), lines, grants);
    }

    /** The sentence of the module, with names instead of keys. */
    private static String sentence(SchoolView view, RuleWords words, AccessAnswer answer) {
        var request = answer.request();
        return view.visit()
                .words()
                .of(new AccessAnswer.Why(
                        answer.verdict(),
                        view.name(request.user()),
                        words.services().of(request.service()),
                        request.role().value(),
                        answer.rules()));
    }

    private static ExplainPage.Line line(SchoolView view, RuleWords words, Explanation.Line line) {
        return new ExplainPage.Line(
                words.rule(line.rule()),
                line.matches(),
                line.mismatch()
                        .map(words::mismatch)
                        .map(view.visit().words()::of)
                        .orElse(""));
    }
}
