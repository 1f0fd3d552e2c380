import org.fairlead.archetype.Story

// Nothing is published yet, whatever builds before this one did.
Story.remove(basedir.toPath().resolve('../../published'))
Story.remove(localRepositoryPath.toPath().resolve('org/example'))
return true
