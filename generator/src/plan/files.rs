//! What is planned → files, the modules they are, and the features of cargo they belong to.

pub(super) mod apart;
pub(super) mod features;
pub(super) mod long_files;
pub(super) mod origins;
pub(super) mod root;
