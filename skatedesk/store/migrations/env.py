"""Alembic runs this: the connection comes from `migrating`, there is no other way in."""

from alembic import context

from skatedesk.store.schema import Base

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata, render_as_batch=True
)
with context.begin_transaction():
    context.run_migrations()
