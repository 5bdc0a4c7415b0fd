package org.ent4j.examples.cli.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ent4j.access.answer.ServiceAccess;
import org.ent4j.access.service.RoleName;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent access services}: what a user finds on the portal. */
@Command(name = "services", resourceBundle = "org.ent4j.examples.cli.usage")
final class AccessServicesCommand implements Callable<Integer> {

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

    @Override
    public Integer call() {
        var input = access.withUsers(output);
        if (input.snapshot().user(user).isEmpty()) {
            throw new Unusable(
                    "access.unknown-user", Label.of("utilisateur inconnu : " + user, "unknown user: " + user));
        }
        var services = input.snapshot().services(user);
        return output.answer(input.answer(true, json(input, services), lines(services)));
    }

    private Map<String, Object> json(AccessInput input, List<ServiceAccess> services) {
        var json = new LinkedHashMap<String, Object>();
        json.put("user", user.value());
        json.put("services", services.stream().map(AccessServicesCommand::json).toList());
        json.put("issues", IssueView.json(input.issues()));
        return json;
    }

    private static Map<String, Object> json(ServiceAccess access) {
        var json = new LinkedHashMap<String, Object>();
        json.put("service", access.service().value());
        json.put("roles", access.roles().stream().map(RoleName::value).toList());
        json.put(
                "permissions",
                access.permissions().stream().map(Object::toString).sorted().toList());
        return json;
    }

    private List<String> lines(List<ServiceAccess> services) {
        var lines = new ArrayList<String>();
        lines.add(output.in("%s : %d service(s)", "%s: %d service(s)").formatted(user, services.size()));
        services.forEach(access -> lines.add("  " + access.service() + output.in(" : ", ": ")
                + access.roles().stream().map(RoleName::value).collect(Collectors.joining(", "))));
        return lines;
    }
}
