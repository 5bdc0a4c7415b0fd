package org.ent4j.examples.cli.mediacentre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.mediacentre.policy.PolicyReason;
import org.ent4j.catalogue.mediacentre.policy.PolicyRules;
import org.ent4j.catalogue.mediacentre.policy.ResourceMatch;
import org.ent4j.catalogue.mediacentre.policy.RowMatch;
import org.ent4j.catalogue.mediacentre.policy.ServiceFinding;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.text.Lang;

/** What there is to say of services, for people and for programs. */
final class FindingsView {

    private FindingsView() {}

    static Map<String, Object> json(ServiceFinding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", finding.service().code());
        json.put("title", finding.service().title());
        json.put("url", finding.service().url());
        json.put("fault", finding.isFault());
        finding.inGar().ifPresent(each -> json.put("inGar", json(each)));
        finding.inTable().ifPresent(each -> json.put("inTable", json(each.match())));
        json.put("against", finding.against().stream().map(FindingsView::json).toList());
        return json;
    }

    private static Map<String, Object> json(ResourceMatch match) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", match.title());
        json.put("certain", match.isCertain());
        json.put("signs", match.signs().stream().map(FindingsView::json).toList());
        return json;
    }

    static Map<String, Object> json(Refused<?> refused) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", refused.rule().id());
        json.put("advice", PolicyRules.isAdvice(refused.rule()));
        json.putAll(json(refused.reason()));
        return json;
    }

    /** A fact with its sentences. */
    static Map<String, Object> json(Reason reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", reason.code());
        json.put("fr", Messages.render(reason, Lang.FR));
        json.put("en", Messages.render(reason, Lang.EN));
        return json;
    }

    static List<String> lines(List<ServiceFinding> findings, Output output) {
        var lines = new ArrayList<String>();
        var faults = findings.stream().filter(ServiceFinding::isFault).count();
        lines.add(output.in("%d service(s), %d à revoir", "%d service(s), %d to look at")
                .formatted(findings.size(), faults));
        for (var finding : findings) {
            lines.add("%s  %s"
                    .formatted(finding.service().title(), finding.service().url()));
            finding.against().forEach(each -> lines.add("  " + line(each, output)));
            recognised(finding).ifPresent(each -> lines.add("  " + recognised(each, output)));
            if (finding.against().isEmpty()) {
                lines.add(output.in("  rien à redire", "  nothing against it"));
            }
        }
        return lines;
    }

    /** What is doubled says it itself. */
    private static Optional<ResourceMatch> recognised(ServiceFinding finding) {
        return finding.against().stream().anyMatch(each -> each.reason() instanceof PolicyReason.Doubled)
                ? Optional.empty()
                : finding.inGar().or(() -> finding.inTable().map(RowMatch::match));
    }

    private static String recognised(ResourceMatch match, Output output) {
        var signs = match.signs().stream()
                .map(each -> Messages.render(each, output.lang()))
                .toList();
        return output.in("reconnu comme « %s » : %s", "recognised as '%s': %s")
                .formatted(match.title(), String.join(", ", signs));
    }

    static String line(Refused<?> refused, Output output) {
        return "%s [%s, %s]"
                .formatted(
                        Messages.render(refused.reason(), output.lang()),
                        refused.rule().id(),
                        refused.rule().source(output.lang()));
    }
}
