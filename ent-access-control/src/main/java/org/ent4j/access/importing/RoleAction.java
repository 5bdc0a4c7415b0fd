package org.ent4j.access.importing;

import org.ent4j.access.service.Permission;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.issue.SourceLocation;

/**
 * A line of a model whose roles span services: the role allows an action of a service.
 *
 * @param where the line
 * @param role the role
 * @param service the service, or application, of the action
 * @param action the action
 */
public record RoleAction(SourceLocation where, RoleName role, ServiceId service, Permission action) {}
