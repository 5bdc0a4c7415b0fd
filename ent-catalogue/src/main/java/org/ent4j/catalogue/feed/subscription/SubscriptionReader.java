package org.ent4j.catalogue.feed.subscription;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ent4j.catalogue.subscription.GarSubscription;
import org.ent4j.catalogue.subscription.SubscriptionDraft;
import org.ent4j.catalogue.subscription.SubscriptionField;
import org.ent4j.catalogue.subscription.SubscriptionReason;
import org.ent4j.catalogue.subscription.SubscriptionRules;
import org.ent4j.catalogue.subscription.SubscriptionTerms;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.RowCount;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * Reads an {@code abonnement} or a list of them, in any order of their elements. One that breaks a rule is left out,
 * with all that it breaks. A school whose UAI is odd is told and kept, since those of platforms of test are that. Of a
 * list that the service answers, elements beyond those of the format are told and passed over.
 */
public final class SubscriptionReader {

    static final String NAMESPACE = "http://www.atosworldline.com/wsabonnement/v1.0/";
    static final String ONE = "abonnement";
    static final String ALL = "abonnements";
    private static final Label EXPECTED =
            Label.of("un ou des abonnements du GAR (XML)", "one or several subscriptions of the GAR (XML)");

    private final XmlFeed xml;
    private final SubscriptionTerms terms;
    private final RowCount count = new RowCount(RowCount.OF_SCHOOL, EXPECTED);
    private final List<GarSubscription> rows = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private SubscriptionReader(XmlFeed xml, SubscriptionTerms terms) {
        this.xml = xml;
        this.terms = terms;
    }

    /** @param terms by which the rules measure them */
    public static Imported<GarSubscription> read(FeedSource source, SubscriptionTerms terms) {
        try (var xml = XmlFeed.openAnyRoot(source, EXPECTED, FeedLimits.USUAL)) {
            var reader = new SubscriptionReader(xml, terms);
            reader.file();
            xml.finish();
            return new Imported<>(reader.rows, reader.issues);
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private void file() {
        if (!xml.namespace().equals(NAMESPACE)) {
            throw wrongFile();
        }
        switch (xml.element()) {
            case ONE -> one();
            case ALL ->
                xml.children(name -> {
                    if (name.equals(ONE)) {
                        one();
                    }
                });
            default -> throw wrongFile();
        }
    }

    private FeedRefused wrongFile() {
        var root = "<%s xmlns=\"%s\">".formatted(xml.element(), xml.namespace());
        return new FeedRefused(Issue.fatal(xml.here(), new SubscriptionReason.WrongFile(root)));
    }

    private void one() {
        var where = xml.here();
        count.add(where);
        var texts = new EnumMap<SubscriptionField, String>(SubscriptionField.class);
        var schools = new ArrayList<String>();
        var publics = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        xml.children(name -> SubscriptionField.of(name)
                .ifPresentOrElse(
                        field -> {
                            switch (field) {
                                case SCHOOL -> schools.add(xml.text());
                                case PUBLIC -> publics.add(xml.text());
                                default -> texts.putIfAbsent(field, xml.text());
                            }
                        },
                        () -> unknown.add(name)));
        keep(new SubscriptionDraft(texts, schools, publics), where, unknown);
    }

    private void keep(SubscriptionDraft draft, SourceLocation line, List<String> unknown) {
        var where = line.element(draft.name());
        unknown.forEach(
                each -> issues.add(Issue.info(where, new SubscriptionReason.UnknownElement(draft.name(), each))));
        var id = draft.text(SubscriptionField.ID).orElse("");
        if (!id.isEmpty() && !ids.add(id)) {
            issues.add(Issue.error(where, new SubscriptionReason.SameId(id)));
            return;
        }
        draft.schools().forEach(each -> Uai.parse(each).peekLeft(odd -> issues.add(Issue.warning(where, odd))));
        SubscriptionRules.check(draft, terms)
                .peek(rows::add)
                .peekLeft(refusal -> refusal.reasons().forEach(each -> issues.add(Issue.error(where, each))));
    }
}
