package org.ent4j.examples.cli.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.access.answer.Explanation;
import org.ent4j.access.answer.Request;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent access explain}: why, or why not, rule by rule. */
@Command(name = "explain", resourceBundle = "org.ent4j.examples.cli.usage")
final class AccessExplainCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(
            names = "--user",
            required = true,
            paramLabel = "ID",
            converter = PersonConverter.class,
            descriptionKey = "access.user")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private PersonId user;

    @Option(names = "--service", required = true, paramLabel = "SERVICE", descriptionKey = "access.service")
    private String service = "";

    @Option(names = "--role", required = true, paramLabel = "${bundle:label.role}", descriptionKey = "access.role")
    private String role = "";

    @Override
    public Integer call() {
        if (service.isEmpty() || role.isEmpty()) {
            throw new Unusable(
                    "usage", Label.of("--service et --role ne sont pas vides", "--service and --role are not empty"));
        }
        var input = access.withUsers(output);
        var request = new Request(user, new ServiceId(service), new RoleName(role));
        var explanation = input.snapshot().explain(request);
        return output.answer(
                input.answer(explanation.answer().granted(), json(input, explanation), lines(explanation)));
    }

    private static Map<String, Object> json(AccessInput input, Explanation explanation) {
        var answer = explanation.answer();
        var json = new LinkedHashMap<String, Object>();
        json.put("user", answer.request().user().value());
        json.put("service", answer.request().service().value());
        json.put("role", answer.request().role().value());
        json.put("granted", answer.granted());
        json.put("verdict", answer.verdict().name());
        json.put("rules", answer.rules().stream().map(RuleId::value).toList());
        json.put("why", sentence(answer.why()));
        json.put(
                "lines",
                explanation.rules().stream().map(AccessExplainCommand::json).toList());
        json.put("issues", IssueView.json(input.issues()));
        return json;
    }

    private static Map<String, Object> json(Explanation.Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", line.rule().id().value());
        json.put("matches", line.matches());
        line.mismatch().ifPresent(mismatch -> json.put("mismatch", sentence(mismatch)));
        return json;
    }

    private static Map<String, Object> sentence(Reason reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", reason.code());
        json.put("fr", Messages.render(reason, Lang.FR));
        json.put("en", Messages.render(reason, Lang.EN));
        return json;
    }

    private List<String> lines(Explanation explanation) {
        var lines = new ArrayList<String>();
        lines.add(Messages.render(explanation.answer().why(), output.lang()));
        explanation.rules().forEach(line -> lines.add("  " + line(line)));
        return lines;
    }

    private String line(Explanation.Line line) {
        var why = line.mismatch()
                .map(mismatch -> Messages.render(mismatch, output.lang()))
                .orElse(output.in("convient", "matches"));
        return (line.matches() ? "✓ " : "✗ ") + line.rule().id() + output.in(" : ", ": ") + why;
    }
}
