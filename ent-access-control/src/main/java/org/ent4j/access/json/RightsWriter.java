package org.ent4j.access.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.Service;

/** Writes rights in the format that {@link RightsReader} reads. */
final class RightsWriter {

    private static final int BRACKETS_AROUND_ELEMENTS = 2;

    private final JsonGenerator json;

    RightsWriter(JsonGenerator json) {
        this.json = json.setPrettyPrinter(new ElementLines(BRACKETS_AROUND_ELEMENTS));
    }

    private interface One<T> {
        void write(T element) throws IOException;
    }

    void write(Rights rights) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", RightsJson.VERSION);
        elements("sites", rights.sites().values(), this::site);
        elements("services", rights.services().values(), this::service);
        elements("groups", rights.groups().values(), this::group);
        elements("rules", rights.rules().values(), this::rule);
        grants(rights.grants().values());
        elements("subscriptions", rights.subscriptions().values(), this::subscription);
        elements("closings", rights.closings().values(), this::closing);
        elements("delegations", rights.delegations().values(), this::delegation);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private <T> void elements(String array, Collection<T> elements, One<T> one) throws IOException {
        if (!elements.isEmpty()) {
            json.writeArrayFieldStart(array);
            for (var element : elements) {
                json.writeStartObject();
                one.write(element);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void site(Site site) throws IOException {
        json.writeStringField("id", site.id().value());
        Strings.all(json, "structures", site.structures());
    }

    private void service(Service service) throws IOException {
        json.writeStringField("id", service.id().value());
        json.writeArrayFieldStart("roles");
        for (var role : service.roles()) {
            role(role);
        }
        json.writeEndArray();
    }

    private void role(Role role) throws IOException {
        if (role.permissions().isEmpty()) {
            json.writeString(role.name().value());
        } else {
            json.writeStartObject();
            json.writeStringField("name", role.name().value());
            Strings.all(json, "permissions", role.permissions());
            json.writeEndObject();
        }
    }

    private void group(Group group) throws IOException {
        json.writeStringField("id", group.id().value());
        Strings.optional(
                json,
                "label",
                Optional.of(group.label())
                        .filter(label -> !label.equals(group.id().value())));
        json.writeStringField("kind", group.kind().name());
        Strings.optional(json, "structure", group.structure());
        Strings.day(json, "reviewedOn", group.reviewedOn());
    }

    private void rule(AccessRule rule) throws IOException {
        json.writeStringField("id", rule.id().value());
        json.writeStringField("service", rule.service().value());
        json.writeStringField("role", rule.role().value());
        target(rule.target());
        population(rule.population());
        validity(rule.validity());
    }

    private void target(Target target) throws IOException {
        json.writeObjectFieldStart("target");
        target.<One<JsonGenerator>>fold(
                        site -> out -> type(RuleParts.Kind.SITE)
                                .writeStringField("site", site.site().value()),
                        list -> out -> Strings.all(type(RuleParts.Kind.STRUCTURES), "structures", list.structures()),
                        list -> out -> Strings.all(type(RuleParts.Kind.GROUPS), "groups", list.groups()),
                        () -> out -> type(RuleParts.Kind.ENT))
                .write(json);
        json.writeEndObject();
    }

    private JsonGenerator type(RuleParts.Kind kind) throws IOException {
        json.writeStringField("type", kind.name());
        return json;
    }

    private void population(Population population) throws IOException {
        for (var criterion : Criterion.values()) {
            Strings.some(json, Criteria.member(criterion), population.values(criterion));
        }
    }

    private void validity(Validity validity) throws IOException {
        Strings.day(json, "validFrom", validity.from());
        Strings.day(json, "validTo", validity.to());
    }

    /** A grant is known by its place; one that is not says its id. */
    private void grants(Collection<Grant> grants) throws IOException {
        var place = new AtomicInteger();
        elements("grants", grants, grant -> {
            if (!grant.id().value().equals("grant:" + place.getAndIncrement())) {
                json.writeStringField("id", grant.id().value());
            }
            grant(grant);
        });
    }

    private void grant(Grant grant) throws IOException {
        json.writeStringField("service", grant.service().value());
        json.writeStringField("role", grant.role().value());
        json.writeStringField("user", grant.user().value());
        validity(grant.validity());
    }

    private void subscription(Subscription subscription) throws IOException {
        json.writeStringField("service", subscription.service().value());
        Strings.all(json, "structures", subscription.structures());
    }

    private void closing(Closing closing) throws IOException {
        json.writeStringField("id", closing.id().value());
        json.writeStringField("service", closing.service().value());
        population(closing.population());
        if (!closing.exceptUsers().isEmpty() || !closing.exceptPopulations().isEmpty()) {
            json.writeObjectFieldStart("except");
            Strings.some(json, "users", closing.exceptUsers());
            populations(closing.exceptPopulations());
            json.writeEndObject();
        }
    }

    private void populations(Collection<Population> populations) throws IOException {
        if (!populations.isEmpty()) {
            json.writeArrayFieldStart("populations");
            for (var population : populations) {
                json.writeStartObject();
                population(population);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void delegation(Delegation delegation) throws IOException {
        json.writeStringField("id", delegation.id().value());
        Strings.optional(json, "from", delegation.delegator());
        json.writeStringField("to", delegation.delegate().value());
        if (delegation.scope().wholeEnt()) {
            json.writeBooleanField("ent", true);
        }
        if (!delegation.scope().wholeEnt() || !delegation.scope().structures().isEmpty()) {
            Strings.all(json, "structures", delegation.scope().structures());
        }
    }
}
