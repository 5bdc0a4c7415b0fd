package org.ent4j.access.json;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.access.answer.Request;
import org.ent4j.access.json.JsonDefect.OtherLine;
import org.ent4j.access.json.Value.Members;
import org.ent4j.model.issue.Issue;

/** Parses one request. */
final class RequestParser {

    private RequestParser() {}

    static Either<JsonDefect, Request> parse(Slice line) {
        return ValueParser.parse(line)
                .flatMap(value -> value instanceof Members members
                        ? request(members)
                        : Either.left(new OtherLine(value.shown())));
    }

    private static Either<JsonDefect, Request> request(Members members) {
        var issues = new ArrayList<Issue>();
        var findings = new Findings("", issues::add);
        var element = Element.of(members, findings.at(0, ""), findings);
        var user = element.key("user");
        var service = element.text("service");
        var role = element.text("role");
        return first(issues)
                .<Either<JsonDefect, Request>>map(Either::left)
                .orElseGet(() -> Either.right(Request.of(user, service, role)));
    }

    private static Optional<JsonDefect> first(List<Issue> issues) {
        return issues.stream()
                .map(Issue::reason)
                .filter(JsonDefect.class::isInstance)
                .map(JsonDefect.class::cast)
                .findFirst();
    }
}
