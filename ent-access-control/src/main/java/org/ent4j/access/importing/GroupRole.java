package org.ent4j.access.importing;

import org.ent4j.access.population.GroupId;
import org.ent4j.access.service.RoleName;
import org.ent4j.model.issue.SourceLocation;

/**
 * A line of a model whose roles span services: the members of the group hold the role, with all of its actions.
 *
 * @param where the line
 * @param group who
 * @param role what
 */
public record GroupRole(SourceLocation where, GroupId group, RoleName role) {}
