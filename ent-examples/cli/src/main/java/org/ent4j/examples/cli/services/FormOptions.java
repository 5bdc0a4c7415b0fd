package org.ent4j.examples.cli.services;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.address.ServiceAddress;
import org.ent4j.catalogue.address.pattern.UrlPattern;
import org.ent4j.catalogue.marking.ServiceMarking;
import org.ent4j.catalogue.release.AttributeRelease;
import org.ent4j.catalogue.release.Connector;
import org.ent4j.catalogue.release.Principal;
import org.ent4j.catalogue.release.ReleasedAttribute;
import org.ent4j.catalogue.release.SdetAttribute;
import org.ent4j.catalogue.release.UsualConnectors;
import org.ent4j.catalogue.service.OpenMode;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.ServiceDays;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceKind;
import org.ent4j.catalogue.service.SsoType;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.services.YesNoConverter.YesNo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** <i>Informations générales</i>, as options. */
final class FormOptions {

    @Option(names = "--title", paramLabel = "${bundle:label.text}", descriptionKey = "services.title")
    private @Nullable String title;

    @Option(
            names = "--kind",
            paramLabel = "natif|tiers|lien",
            converter = OfKind.class,
            descriptionKey = "services.kind")
    private @Nullable ServiceKind kind;

    @Option(
            names = "--sso",
            paramLabel = "none|standard|saml|oidc|form|gar",
            converter = OfSso.class,
            descriptionKey = "services.sso")
    private @Nullable SsoType sso;

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "services.url")
    private @Nullable String url;

    @Option(names = "--pattern", paramLabel = "REGEX", descriptionKey = "services.pattern")
    private @Nullable List<String> patterns;

    @Option(names = "--xiti", paramLabel = "TYPE", converter = MarkingConverter.class, descriptionKey = "services.xiti")
    private @Nullable ServiceMarking xiti;

    @Option(names = "--regroupement", paramLabel = "CODE", descriptionKey = "services.regroupement")
    private @Nullable String regroupement;

    @Option(names = "--connector", paramLabel = "CODE", descriptionKey = "services.connector")
    private @Nullable String connector;

    @Option(names = "--attribute", paramLabel = "${bundle:label.attribute}", descriptionKey = "services.attribute")
    private @Nullable Map<String, String> attributes;

    @Option(
            names = "--principal",
            paramLabel = "uid|pseudonym|external_id|login",
            converter = OfPrincipal.class,
            descriptionKey = "services.principal")
    private @Nullable Principal principal;

    @Option(
            names = "--in-bar",
            paramLabel = "oui|non",
            converter = YesNoConverter.class,
            descriptionKey = "services.in-bar")
    private @Nullable YesNo inBar;

    @Option(
            names = "--anonymous",
            paramLabel = "oui|non",
            converter = YesNoConverter.class,
            descriptionKey = "services.anonymous")
    private @Nullable YesNo anonymous;

    @Option(
            names = "--internal",
            paramLabel = "oui|non",
            converter = YesNoConverter.class,
            descriptionKey = "services.internal")
    private @Nullable YesNo internal;

    @Option(
            names = "--inherited",
            paramLabel = "oui|non",
            converter = YesNoConverter.class,
            descriptionKey = "services.inherited")
    private @Nullable YesNo inherited;

    @Option(
            names = "--locked",
            paramLabel = "oui|non",
            converter = YesNoConverter.class,
            descriptionKey = "services.locked")
    private @Nullable YesNo locked;

    @Option(names = "--icon", paramLabel = "${bundle:label.name}", descriptionKey = "services.icon")
    private @Nullable String icon;

    @Option(
            names = "--open",
            paramLabel = "same_window|new_window|frame",
            converter = OfOpenMode.class,
            descriptionKey = "services.open")
    private @Nullable OpenMode openMode;

    @Option(
            names = "--from",
            paramLabel = "2026-09-01",
            converter = DayConverter.class,
            descriptionKey = "services.from")
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "2027-07-03",
            converter = DayConverter.class,
            descriptionKey = "services.until")
    private @Nullable LocalDate until;

    /** A kind of service. */
    static final class OfKind implements ITypeConverter<ServiceKind> {
        @Override
        public ServiceKind convert(String text) {
            return Choices.choose(text, ServiceKind.values(), ServiceKind::label);
        }
    }

    /** A type of SSO. */
    static final class OfSso implements ITypeConverter<SsoType> {
        @Override
        public SsoType convert(String text) {
            return Choices.choose(text, SsoType.values(), SsoType::label);
        }
    }

    /** A kind of key. */
    static final class OfPrincipal implements ITypeConverter<Principal> {
        @Override
        public Principal convert(String text) {
            return Choices.choose(text, Principal.values(), Principal::label);
        }
    }

    /** Where a service opens. */
    static final class OfOpenMode implements ITypeConverter<OpenMode> {
        @Override
        public OpenMode convert(String text) {
            return Choices.choose(text, OpenMode.values(), OpenMode::label);
        }
    }

    /** What was typed, over what stands there already. */
    ServiceForm form(Optional<ServiceForm> before, Optional<ServiceDays> days) {
        var builder = ServiceForm.builder();
        given(Optional.ofNullable(title), before.flatMap(ServiceForm::title)).ifPresent(builder::title);
        given(Optional.ofNullable(kind), before.flatMap(ServiceForm::kind)).ifPresent(builder::kind);
        given(Optional.ofNullable(sso), before.flatMap(ServiceForm::sso)).ifPresent(builder::sso);
        given(address(), before.flatMap(ServiceForm::url)).ifPresent(builder::url);
        given(patterns(), before.flatMap(ServiceForm::patterns)).ifPresent(builder::patterns);
        given(Optional.ofNullable(xiti), before.flatMap(ServiceForm::marking)).ifPresent(builder::marking);
        given(regroupement(), before.flatMap(ServiceForm::regroupement)).ifPresent(builder::regroupement);
        release(before.flatMap(ServiceForm::release)).ifPresent(builder::release);
        YesNo.of(inBar).ifPresent(builder::inBar);
        YesNo.of(anonymous).ifPresent(builder::anonymous);
        YesNo.of(internal).ifPresent(builder::internal);
        YesNo.of(inherited).ifPresent(builder::inherited);
        YesNo.of(locked).ifPresent(builder::locked);
        Optional.ofNullable(icon).ifPresent(builder::icon);
        Optional.ofNullable(openMode).ifPresent(builder::openMode);
        days(days.orElse(ServiceDays.ALWAYS)).ifPresent(builder::days);
        return builder.build();
    }

    /** Nothing was typed. */
    boolean isEmpty() {
        return form(Optional.empty(), Optional.empty())
                .equals(ServiceForm.builder().build());
    }

    private static <T> Optional<T> given(Optional<T> typed, Optional<T> before) {
        return typed.or(() -> before);
    }

    private Optional<ServiceAddress> address() {
        return Optional.ofNullable(url).map(ServiceAddress::new);
    }

    private Optional<List<UrlPattern>> patterns() {
        return Optional.ofNullable(patterns)
                .map(all -> all.stream()
                        .filter(each -> !each.isBlank())
                        .map(UrlPattern::new)
                        .toList());
    }

    private Optional<RegroupementId> regroupement() {
        return Optional.ofNullable(regroupement).map(FormOptions::regroupementOf);
    }

    static RegroupementId regroupementOf(String text) {
        if (!ServiceKey.isCode(text)) {
            throw ServiceOptions.usage(
                    "« %s » n'est pas un code de regroupement ; attendu : ressources-numeriques".formatted(text),
                    "'%s' is no code of a regroupement; expected: ressources-numeriques".formatted(text));
        }
        return new RegroupementId(text);
    }

    private Optional<ServiceDays> days(ServiceDays before) {
        return from == null && until == null
                ? Optional.empty()
                : Optional.of(new ServiceDays(
                        given(Optional.ofNullable(from), before.from()),
                        given(Optional.ofNullable(until), before.until())));
    }

    /** A connector gives all that it asks for; attributes are then added to it, or replaced with their justification. */
    private Optional<AttributeRelease> release(Optional<AttributeRelease> before) {
        if (connector == null && attributes == null && principal == null) {
            return before;
        }
        var start = connector == null
                ? before.orElse(AttributeRelease.NOTHING)
                : known(connector).release();
        var released = new LinkedHashMap<SdetAttribute, ReleasedAttribute>();
        start.attributes().forEach(each -> released.put(each.attribute(), each));
        typed().forEach(each -> released.put(each.attribute(), each));
        return Optional.of(new AttributeRelease(
                start.connector(),
                given(Optional.ofNullable(principal), start.principal()),
                new ArrayList<>(released.values())));
    }

    private List<ReleasedAttribute> typed() {
        return Optional.ofNullable(attributes).orElse(Map.of()).entrySet().stream()
                .map(each -> new ReleasedAttribute(attribute(each.getKey()), each.getValue()))
                .toList();
    }

    private static SdetAttribute attribute(String name) {
        return SdetAttribute.of(name)
                .orElseThrow(() -> ServiceOptions.usage(
                        "« %s » n'est pas un attribut connu ; par exemple : ENTPersonNom".formatted(name),
                        "'%s' is no attribute that is known; for example: ENTPersonNom".formatted(name)));
    }

    static Connector known(String code) {
        var all = UsualConnectors.all();
        return all.find(code).orElseThrow(() -> {
            var codes =
                    String.join(", ", all.all().stream().map(Connector::code).toList());
            return ServiceOptions.usage(
                    "connecteur « %s » inconnu ; il y a : %s".formatted(code, codes),
                    "unknown connector '%s'; there are: %s".formatted(code, codes));
        });
    }
}
