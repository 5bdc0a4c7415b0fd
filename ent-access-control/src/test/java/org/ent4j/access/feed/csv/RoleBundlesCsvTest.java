package org.ent4j.access.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.ent4j.access.importing.GroupRights;
import org.ent4j.access.importing.RoleBundles;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.junit.jupiter.api.Test;

class RoleBundlesCsvTest {

    private static final String ACTIONS = """
            role,application,action,displayName,type
            Communiquer,conversation,ConversationController|view,conversation.access,SECURED_ACTION_WORKFLOW
            Communiquer,conversation,ConversationController|create,conversation.create,SECURED_ACTION_WORKFLOW
            Communiquer,timeline,TimelineController|view,timeline.access,SECURED_ACTION_WORKFLOW
            Communiquer,wiki,WikiController|read,wiki.read,SECURED_ACTION_RESOURCE
            Abandonné,rack,RackController|view,rack.access,SECURED_ACTION_WORKFLOW
            """;

    @Test
    void a_role_over_several_applications_becomes_a_role_of_each() {
        var imported = join("group,role\nTeachers-1,Communiquer\nParents-1,Communiquer\n");
        var rights = imported.rows().get(0);

        assertThat(rights.services()).containsOnlyKeys(new ServiceId("conversation"), new ServiceId("timeline"));
        assertThat(rights.rules().values())
                .extracting(rule -> rule.service() + " " + rule.role())
                .containsExactly("conversation Communiquer", "timeline Communiquer");
    }

    @Test
    void what_cannot_be_translated_is_reported_with_its_line() {
        var imported = join("group,role\nTeachers-1,Communiquer\nTeachers-1,Oublié\nTeachers-1,\n");

        assertThat(imported.issues())
                .extracting(issue -> issue.where() + " " + issue.code())
                .containsExactly(
                        "holders.csv:4 (Teachers-1) import.missing-cell",
                        "actions.csv:5 (Communiquer) import.other-kind-of-action",
                        "holders.csv:3 (Teachers-1) import.role-without-actions",
                        "actions.csv:6 (Abandonné) import.role-without-holders");
    }

    @Test
    void one_unusable_table_makes_the_whole_unusable() {
        assertThat(join("group\nTeachers-1\n").rows()).isEmpty();
        assertThat(join("group\nTeachers-1\n").fatal()).isPresent();
    }

    private static Imported<Rights> join(String holders) {
        return GroupRights.translate(RoleBundles.join(
                RoleBundlesCsv.holders(FeedSource.text("holders.csv", holders)),
                RoleBundlesCsv.actions(FeedSource.text("actions.csv", ACTIONS))));
    }
}
